import { m } from "../../paraglide/messages.js";
import type { SequenceSeries } from "../../selectors/sequenceSeries";
import { LegendEntry } from "./LegendEntry";
import { LegendMarks } from "./LegendMarks";

/** The key to what the sequence really holds. */
export function SequenceLegend({ series: { marks, columns } }: { series: SequenceSeries }) {
  return (
    <ul aria-label={m.legend_key()} className="flex flex-wrap gap-x-3.5 gap-y-0.5">
      <LegendMarks marks={marks} hasSoft={columns.some(({ softness }) => softness !== "none")} />
      {marks.some(({ further }) => further.some(({ lane }) => lane >= 0)) && (
        <LegendEntry
          sign={
            <svg width={5} height={10} aria-hidden="true">
              <path d="M1,9L3.5,1" fill="none" stroke="var(--muted)" strokeWidth={1.25} />
            </svg>
          }
        >
          {m.timeline_legend_tick()}
        </LegendEntry>
      )}
    </ul>
  );
}
