import type { DossierIndex } from "../model/dossierIndex";
import { toUtcDate } from "../model/calendarDay";
import { m } from "../paraglide/messages.js";
import type { TimeMode } from "../state/viewState";
import { formatDate } from "./dateFormat";
import { capitalise } from "./filterPhrase";
import { sortByTime } from "./groupedRecords";
import type { LinkedModel } from "./linkedModel";
import type { SequenceJoin, SequenceMark, SequenceSeries } from "./sequenceSeries";
import { selectTabledMarks } from "./timelineTable";

/** One heading of the outline: a column of the sequence, or a year of the calendar. */
export interface TimelineOutlineGroup {
  key: string;
  title: string;
  /** When the column's own record was, in words; empty for a year and where no order is given. */
  time: string;
  /** The words by which the source places this column after another. */
  joins: readonly SequenceJoin[];
  marks: readonly SequenceMark[];
}

/** The very marks of the table below headings, in the order of the picture that they stand beside. */
export function selectTimelineOutline(
  model: LinkedModel,
  series: SequenceSeries,
  mode: TimeMode,
): TimelineOutlineGroup[] {
  const marks = selectTabledMarks(model, series);
  return mode === "calendar" ? groupByYear(model, marks) : groupByColumn(model, series, marks);
}

function groupByColumn(
  { filter }: LinkedModel,
  { columns, joins }: SequenceSeries,
  marks: readonly SequenceMark[],
): TimelineOutlineGroup[] {
  return [...groupMarks(marks, ({ column }) => column)].map(([at, own]) => {
    const { row, titles, times } = columns[at]!;
    const title = titles.at(-1)!;
    return {
      key: `column:${at}`,
      title: row === null ? title : m.timeline_order_numbered({ number: at + 1, title }),
      time: times[0] ?? "",
      joins: joins.filter((join) => join.to === at && filter.passes[join.row] === 1),
      marks: own,
    };
  });
}

/** Of what was over by a year no more is known: it stands before what began in that year. */
function groupByYear(
  { index }: LinkedModel,
  marks: readonly SequenceMark[],
): TimelineOutlineGroup[] {
  const markOf = new Map(marks.map((mark) => [mark.row, mark]));
  const inTime = sortByTime(index, [...markOf.keys()]).map((row) => markOf.get(row)!);
  const groups = groupMarks(inTime, ({ row }) => yearTitle(index.table.record(row).span));
  return [...groups]
    .map(([title, own]) => ({ key: `year:${title}`, title, time: "", joins: [], marks: own }))
    .toSorted((a, b) => yearOf(index, a) - yearOf(index, b));
}

/** Infinite without any time: that comes last. */
function yearOf(index: DossierIndex, { marks: [mark] }: TimelineOutlineGroup): number {
  const { start, end } = index.table.record(mark!.row).span;
  const day = start ?? end;
  return day === null ? Infinity : toUtcDate(day).getUTCFullYear() - (start === null ? 0.5 : 0);
}

function groupMarks<K>(
  marks: readonly SequenceMark[],
  keyOf: (mark: SequenceMark) => K,
): Map<K, SequenceMark[]> {
  const groups = new Map<K, SequenceMark[]>();
  for (const mark of marks) {
    const group = groups.get(keyOf(mark));
    if (group) group.push(mark);
    else groups.set(keyOf(mark), [mark]);
  }
  return groups;
}

/** The year in which it began; of what has no known beginning only by when it was over. */
function yearTitle({ start, end }: { start: number | null; end: number | null }): string {
  const day = start ?? end;
  if (day === null) return capitalise(m.time_unknown());
  const year = formatDate(day, { year: "numeric" });
  return start === null ? m.outline_until({ year }) : year;
}
