import { m } from "../paraglide/messages.js";
import { capitalise } from "./filterPhrase";
import { formatCount } from "./formatCount";
import type { LinkedModel } from "./linkedModel";
import type { CalendarSeries } from "./timelineCalendar";
import { formatDay } from "./timeText";

/** The calendar in sentences: its window, how many records at which time, and what lies outside. */
export function selectCalendarSummary({ filter }: LinkedModel, series: CalendarSeries): string {
  const { window, marks, crowd, outsideCount, beyond, writing } = series;
  if (!window) return m.timeline_no_dates();
  const counts = new Map<string, number>();
  for (const { row, whens } of marks) {
    const when = whens[0]!;
    if (filter.passes[row] === 1) counts.set(when, (counts.get(when) ?? 0) + 1);
  }
  return [
    m.timeline_summary_calendar({ from: formatDay(window.first), to: formatDay(window.last) }),
    ...(crowd ? [summariseCrowd(crowd.rows.length)] : []),
    ...[...counts].map(([when, count]) =>
      m.timeline_summary_span({ when: capitalise(when), count }),
    ),
    ...(writing ? [`${writing.labels.at(-1)!}: ${formatDay(writing.day)}.`] : []),
    ...beyond.map(({ text }) => `${text}.`),
    ...(outsideCount > 0 ? [`${m.timeline_outside({ count: outsideCount })}.`] : []),
  ].join(" ");
}

function summariseCrowd(count: number): string {
  return m.timeline_crowd_summary({ count, text: formatCount(count) });
}
