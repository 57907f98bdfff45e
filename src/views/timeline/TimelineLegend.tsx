import type { ReactNode } from "react";
import type { EventKind, Voice } from "../../model/vocabulary";
import { m } from "../../paraglide/messages.js";
import { kindLabel, voiceLabel } from "../../selectors/labels";
import type { SequenceSeries } from "../../selectors/sequenceSeries";
import type { CalendarSeries } from "../../selectors/timelineCalendar";
import { InlineMark } from "../linked/MarkGlyph";
import { SoftSign } from "./SoftSign";

interface TimelineLegendProps {
  sequence: SequenceSeries;
  /** Null while the sequence is drawn. */
  calendar: CalendarSeries | null;
}

/** The key to what the picture really holds: shapes, fills, brackets, softness. */
export function TimelineLegend({ sequence, calendar }: TimelineLegendProps) {
  const marks = calendar?.marks ?? sequence.marks;
  const hasReading = (calendar?.marks ?? sequence.marks).some(({ basis }) => basis === "reading");
  const hasSoft = calendar
    ? calendar.marks.some(({ span }) => span.start === null || span.end === null)
    : sequence.columns.some(({ softness }) => softness !== "none");
  const hasFurther = marks.some(({ further }) => further.length > 0);
  const hasTicks = !calendar && marks.some(({ further }) => further.some(({ lane }) => lane >= 0));
  const disputed = marks.find(({ isDisputed }) => isDisputed);
  const signs = new Map<string, { kind: EventKind; voice: Voice; label: string }>();
  for (const { kind, voice, lane } of marks) {
    // A mark above the lanes stands beside a title that says what it is.
    if (lane < 0) continue;
    const label = voice === "assessed" ? voiceLabel(voice) : kindLabel(kind);
    if (!signs.has(label)) signs.set(label, { kind, voice, label });
  }
  return (
    <ul className="flex flex-wrap gap-x-3.5 gap-y-0.5">
      {[...signs.values()].map(({ kind, voice, label }) => (
        <Entry
          key={label}
          isDetail={voice !== "assessed"}
          sign={<InlineMark kind={kind} voice={voice} colour="other" radiusPx={5} />}
        >
          {label}
        </Entry>
      ))}
      {disputed && (
        <Entry
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
        </Entry>
      )}
      {hasReading && (
        <Entry sign={<b className="text-ink font-normal">[ ]</b>}>
          {m.timeline_legend_reading()}
        </Entry>
      )}
      {hasSoft && (
        <Entry isDetail={!calendar} sign={<SoftSign />}>
          {m.timeline_legend_soft()}
        </Entry>
      )}
      {calendar && <CalendarEntries series={calendar} />}
      {hasFurther && (
        <Entry
          sign={
            <svg width={3} height={10} aria-hidden="true">
              <rect x={0.5} y={2} width={1.75} height={5} fill="var(--muted)" />
            </svg>
          }
        >
          {m.timeline_legend_further()}
        </Entry>
      )}
      {hasTicks && (
        <Entry
          sign={
            <svg width={5} height={10} aria-hidden="true">
              <path d="M1,9L3.5,1" fill="none" stroke="var(--muted)" strokeWidth={1.25} />
            </svg>
          }
        >
          {m.timeline_legend_tick()}
        </Entry>
      )}
    </ul>
  );
}

/** What only a calendar holds. */
function CalendarEntries({ series: { marks } }: { series: CalendarSeries }) {
  const alone = marks.filter(({ canBin }) => !canBin);
  const days = alone.flatMap(({ lane, span: { start, end } }) =>
    start === end ? [`${lane} ${start}`] : [],
  );
  const hasBar = marks.some(({ span: { start, end } }) => start && end && start !== end);
  return (
    <>
      {new Set(days).size < days.length && (
        <Entry isDetail sign={<i className="border-rule bg-frame h-3 w-5 rounded-sm border" />}>
          {m.timeline_legend_flag()}
        </Entry>
      )}
      {hasBar && (
        <Entry isDetail sign={<i className="bg-muted h-[3px] w-4 rounded-full" />}>
          {m.timeline_legend_bar()}
        </Entry>
      )}
      {marks.some(({ ghostOf }) => ghostOf !== null) && (
        <Entry
          sign={
            <svg width={30} height={12} viewBox="0 0 30 12">
              <path d="M5,6V10.5H25V6" fill="none" stroke="var(--muted)" />
              <circle cx={5} cy={5} r={4} fill="var(--muted)" />
              <circle cx={25} cy={5} r={4} fill="var(--muted)" opacity={0.5} />
            </svg>
          }
        >
          {m.timeline_legend_ghost()}
        </Entry>
      )}
    </>
  );
}

interface EntryProps {
  sign: ReactNode;
  isDetail?: boolean;
  children: ReactNode;
}

/** Details go where the picture is narrow. */
function Entry({ sign, isDetail = false, children }: EntryProps) {
  return (
    <li className={`flex items-center gap-1.5 ${isDetail ? "@max-[48rem]:hidden" : ""}`}>
      <span aria-hidden="true" className="flex items-center">
        {sign}
      </span>
      {children}
    </li>
  );
}
