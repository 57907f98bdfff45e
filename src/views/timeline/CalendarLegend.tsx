import { m } from "../../paraglide/messages.js";
import type { CalendarSeries } from "../../selectors/timelineCalendar";
import { issueColourVariable } from "../linked/issueColour";
import { LegendEntry } from "./LegendEntry";
import { LegendMarks } from "./LegendMarks";

/** The key to what the calendar really holds; where the picture is narrow it folds. */
export function CalendarLegend({ series }: { series: CalendarSeries }) {
  return (
    <>
      <div className="@max-[30rem]:hidden">
        <CalendarKey series={series} />
      </div>
      <details className="@min-[30rem]:hidden">
        <summary className="text-link w-fit min-w-6 cursor-pointer leading-6 pointer-coarse:min-w-11 pointer-coarse:leading-[44px]">
          {m.legend_key()}
        </summary>
        <CalendarKey series={series} />
      </details>
    </>
  );
}

function CalendarKey({ series }: { series: CalendarSeries }) {
  const { marks, isOneDay, crowd } = series;
  if (crowd) return <CrowdKey />;
  const alone = marks.filter(({ canBin }) => !canBin);
  const days = alone.flatMap(({ lane, span: { start, end } }) =>
    start === end ? [`${lane} ${start}`] : [],
  );
  const hasBar = marks.some(({ span: { start, end } }) => start && end && start !== end);
  return (
    <ul
      aria-label={m.legend_key()}
      className="flex flex-wrap gap-x-3 gap-y-0.5 @max-[48rem]:gap-x-2.5 @max-[48rem]:gap-y-0 @max-[48rem]:leading-[15px]"
    >
      <LegendMarks
        marks={marks}
        hasSoft={marks.some(({ span }) => span.start === null || span.end === null)}
      />
      {isOneDay && new Set(days).size < days.length && (
        <LegendEntry sign={<i className="border-rule bg-frame h-3 w-5 rounded-sm border" />}>
          {m.timeline_legend_flag()}
        </LegendEntry>
      )}
      {hasBar && (
        <LegendEntry sign={<i className="bg-muted h-[3px] w-4 rounded-full" />}>
          {m.timeline_legend_bar()}
        </LegendEntry>
      )}
      {marks.some(({ ghostOf }) => ghostOf !== null) && (
        <LegendEntry
          sign={
            <svg width={30} height={12} viewBox="0 0 30 12">
              <path d="M5,6V10.5H25V6" fill="none" stroke="var(--muted)" />
              <circle cx={5} cy={5} r={4} fill="var(--muted)" />
              <circle cx={25} cy={5} r={4} fill="var(--muted)" opacity={0.5} />
            </svg>
          }
        >
          {m.timeline_legend_ghost()}
        </LegendEntry>
      )}
    </ul>
  );
}

function CrowdKey() {
  return (
    <ul aria-label={m.legend_key()} className="flex flex-wrap gap-x-3 gap-y-0.5">
      <LegendEntry
        sign={<i className="h-3.5 w-2.5" style={{ background: issueColourVariable("other") }} />}
      >
        {m.timeline_crowd_legend()}
      </LegendEntry>
      <LegendEntry
        sign={
          <i
            className="h-2.5 w-5 opacity-45"
            style={{ background: issueColourVariable("other") }}
          />
        }
      >
        {m.timeline_crowd_legend_loose()}
      </LegendEntry>
    </ul>
  );
}
