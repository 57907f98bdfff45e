import type { EventKind, Voice } from "../../model/vocabulary";
import { m } from "../../paraglide/messages.js";
import { kindLabel, voiceLabel } from "../../selectors/labels";
import type { TimelineMark } from "../../selectors/timelineMarks";
import { InlineMark } from "../linked/MarkGlyph";
import { LegendEntry } from "./LegendEntry";
import { SoftSign } from "./SoftSign";

interface LegendMarksProps {
  marks: readonly (TimelineMark & { basis: "words" | "reading" | null })[];
  hasSoft: boolean;
}

/** The shapes and fills in a picture of the records, brackets and softness. */
export function LegendMarks({ marks, hasSoft }: LegendMarksProps) {
  const disputed = marks.find(({ isDisputed }) => isDisputed);
  const signs = new Map<string, { kind: EventKind; voice: Voice; label: string }>();
  for (const { kind, voice, lane } of marks) {
    // A mark above the lanes stands beside a title that says what it is.
    if (lane < 0) continue;
    const label = voice === "assessed" ? voiceLabel(voice) : kindLabel(kind);
    if (!signs.has(label)) signs.set(label, { kind, voice, label });
  }
  return (
    <>
      {[...signs.values()].map(({ kind, voice, label }) => (
        <LegendEntry
          key={label}
          sign={<InlineMark kind={kind} voice={voice} colour="other" radiusPx={5} />}
        >
          {label}
        </LegendEntry>
      ))}
      {disputed && (
        <LegendEntry
          sign={
            <InlineMark
              kind={disputed.kind}
              voice={disputed.voice}
              colour="other"
              isDisputed
              radiusPx={5}
            />
          }
        >
          {m.record_disputed()}
        </LegendEntry>
      )}
      {marks.some(({ basis }) => basis === "reading") && (
        <LegendEntry sign={<b className="text-ink font-normal">[ ]</b>}>
          {m.timeline_legend_reading()}
        </LegendEntry>
      )}
      {hasSoft && <LegendEntry sign={<SoftSign />}>{m.timeline_when_day_not_given()}</LegendEntry>}
      {marks.some(({ further }) => further.length > 0) && (
        <LegendEntry
          sign={
            <svg width={3} height={10} aria-hidden="true">
              <rect x={0.5} y={2} width={1.75} height={5} fill="var(--muted)" />
            </svg>
          }
        >
          {m.timeline_legend_further()}
        </LegendEntry>
      )}
    </>
  );
}
