import type { ReactNode } from "react";
import type { EventKind, Voice } from "../../model/vocabulary";
import { m } from "../../paraglide/messages.js";
import { kindLabel, voiceLabel } from "../../selectors/labels";
import type { TimelineMark } from "../../selectors/timelineMarks";
import { InlineMark } from "../linked/MarkGlyph";
import { SoftSign } from "./SoftSign";

interface TimelineLegendProps {
  marks: readonly TimelineMark[];
  hasReading: boolean;
  hasSoft: boolean;
  hasTicks: boolean;
}

/** The key to what the picture really holds: shapes, fills, brackets, softness. */
export function TimelineLegend({ marks, hasReading, hasSoft, hasTicks }: TimelineLegendProps) {
  const signs = new Map<string, { kind: EventKind; voice: Voice; label: string }>();
  for (const { kind, voice } of marks) {
    const label = voice === "assessed" ? voiceLabel(voice) : kindLabel(kind);
    if (!signs.has(label)) signs.set(label, { kind, voice, label });
  }
  return (
    <ul className="flex flex-wrap gap-x-3.5 gap-y-0.5">
      {[...signs.values()].map(({ kind, voice, label }) => (
        <Entry
          key={label}
          sign={<InlineMark kind={kind} voice={voice} colour="other" radiusPx={5} />}
        >
          {label}
        </Entry>
      ))}
      {hasReading && (
        <Entry sign={<b className="text-ink font-normal">[ ]</b>}>
          {m.timeline_legend_reading()}
        </Entry>
      )}
      {hasSoft && <Entry sign={<SoftSign />}>{m.timeline_legend_soft()}</Entry>}
      {hasTicks && (
        <Entry
          sign={
            <svg width={5} height={12} aria-hidden="true">
              <rect
                x={0.75}
                y={1}
                width={3.5}
                height={10}
                rx={1}
                fill="none"
                stroke="var(--muted)"
              />
            </svg>
          }
        >
          {m.timeline_legend_tick()}
        </Entry>
      )}
    </ul>
  );
}

function Entry({ sign, children }: { sign: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5 whitespace-nowrap">
      <span aria-hidden="true" className="flex items-center">
        {sign}
      </span>
      {children}
    </li>
  );
}
