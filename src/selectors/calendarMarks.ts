import type { DossierRecord, TimeSpan } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import type { OrderBasis } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import type { LaneDimension } from "../state/viewState";
import { MAX_MUTED_RECORDS } from "./maxMutedRecords";
import { selectSequenceOrder } from "./selectSequenceOrder";
import { selectReadingName } from "./sequenceSeries";
import { formatDayOfYear } from "./sequenceText";
import type { TimelineLanes } from "./timelineLanes";
import { selectTimelineMark, type TimelineMark } from "./timelineMarks";
import { foldClaims, weighRecord } from "./timelineWeight";
import type { TimelineWindow } from "./timelineWindow";
import { formatDay, formatSpan } from "./timeText";

/** In a longer window the day of a year is on no certain year. */
const YEAR_DAYS = 366;

export interface CalendarMark extends TimelineMark {
  /** The records it stands for: its own, then the claims made in it that have no mark of their own. */
  rows: readonly number[];
  /** How much it should be told before others; the heaviest stands for a bin. */
  weight: number;
  /** Of few records bins take the context's only, and never one of an event that several sides tell. */
  canBin: boolean;
  /** Has its label before all others: what several sides tell, a ghost, and what a ghost stands for. */
  isKey: boolean;
  /** Positions of the marks that are said to come before it, or that it is said to be part of. */
  follows: readonly number[];
  /** Position of the article's mark whose day this record gives; null for other records. */
  ghostOf: number | null;
  span: TimeSpan;
  /** The label with its day before it, "16 Jan · Panjgur strike", where the axis does not tell it. */
  datedLabel: string | null;
  /** The time in words, never finer than it is known, the longest reading first. */
  whens: readonly string[];
  /** Words for several marks on its day, the longest reading first. */
  allOn: readonly string[];
  /** "reading" when its time is that of a record it stands in by our reading. */
  basis: OrderBasis | null;
}

/** A mark for each of the rows, but for claims that stand with the mark of their event. */
export function selectCalendarMarks(
  index: DossierIndex,
  lanes: TimelineLanes,
  by: LaneDimension,
  window: TimelineWindow | null,
  rows: readonly number[],
): CalendarMark[] {
  const folded = by === "issue" || by === "kind" ? foldClaims(index, rows) : null;
  const marked = rows.filter((row) => !folded?.isFolded.has(row));
  const positionOf = new Map(marked.map((row, at) => [index.table.refs[row]!, at]));
  const areMany = index.table.count > MAX_MUTED_RECORDS;
  const ghosts = marked.map((row) => selectGhost(index.table.record(row), positionOf, areMany));
  const ghosted = new Set(ghosts.map(({ ghostOf }) => ghostOf));
  return marked.map((row, at): CalendarMark => {
    const claims = folded?.claims.get(row) ?? [];
    const mark = selectCalendarMark(index, selectTimelineMark(index, lanes, row));
    const ghost = ghosts[at]!;
    return {
      ...mark,
      ...ghost,
      name: nameWithClaims(mark.name, claims.length),
      rows: [row, ...claims],
      weight: weighRecord(index.table.record(row)),
      follows: selectFollows(index, row, marked),
      isKey: ghost.isKey || ghosted.has(at),
      datedLabel: ghost.isKey ? selectDatedLabel(mark, window) : null,
    };
  });
}

function selectCalendarMark(
  index: DossierIndex,
  mark: TimelineMark,
): Omit<
  CalendarMark,
  "rows" | "weight" | "follows" | "canBin" | "isKey" | "ghostOf" | "datedLabel"
> {
  const record = index.table.record(mark.row);
  const basis = record.ownTime ? null : (selectSequenceOrder(index).basisOf[mark.row] ?? null);
  return {
    ...mark,
    name: selectReadingName(index, mark, basis),
    span: record.span,
    whens: selectWhens(record.span),
    allOn: selectAllOn(record.span),
    basis,
  };
}

/** What the words or our reading order before a record, and what it is said to have been made in. */
function selectFollows(index: DossierIndex, row: number, marked: readonly number[]): number[] {
  const { anchors, columnOf, relations } = selectSequenceOrder(index);
  const anchor = anchors[columnOf[row]!];
  const earlier =
    anchor === row
      ? relations.flatMap(({ from, to }) => (anchors[to] === row ? [anchors[from]!] : []))
      : [anchor ?? -1];
  return earlier.map((other) => marked.indexOf(other)).filter((at) => at >= 0);
}

/** Null for a time that is no day, and for a label that tells its day itself. */
function selectDatedLabel(
  { span: { start, end, approximate }, label }: Pick<CalendarMark, "span" | "label">,
  window: TimelineWindow | null,
): string | null {
  if (start === null || start !== end || approximate || window === null) return null;
  const day = formatDayOfYear(start);
  if (label.includes(day)) return null;
  const isLong = window.last - window.first > YEAR_DAYS;
  return m.timeline_dated_label({ date: isLong ? formatDay(start, "short") : day, label });
}

function nameWithClaims(name: string, count: number): string {
  return count === 0 ? name : m.timeline_mark_claims({ name, count });
}

function hasAccounts(record: DossierRecord): boolean {
  return record.type === "event" && record.accounts !== undefined;
}

/** A context record that gives an article record its day is drawn as that record's ghost. */
function selectGhost(
  record: DossierRecord,
  positionOf: ReadonlyMap<string, number>,
  areMany: boolean,
): Pick<CalendarMark, "canBin" | "isKey" | "ghostOf"> {
  const dated = record.type === "event" ? (record.dates ?? []) : [];
  const [ghostOf] = dated.flatMap((id) => {
    const at = positionOf.get(`event:${id}`) ?? positionOf.get(`position:${id}`);
    return at === undefined ? [] : [at];
  });
  const isKey = record.layer === "context" && (ghostOf !== undefined || hasAccounts(record));
  return {
    ghostOf: ghostOf ?? null,
    isKey,
    canBin: (record.layer === "context" || areMany) && !isKey,
  };
}

function selectAllOn(span: TimeSpan): string[] {
  const dates = [formatSpan(span), formatSpan(span, "short")];
  return [...dates.map((date) => m.timeline_zone_day({ date })), ...dates.slice(1)];
}

function selectWhens(span: TimeSpan): string[] {
  const { start, end } = span;
  const whens = [formatSpan(span), formatSpan(span, "short")];
  if (start === null && end !== null) {
    whens.push(m.timeline_when_by({ date: formatDay(end, "short") }));
    whens.push(m.timeline_when_by({ date: formatDayOfYear(end) }));
  }
  if (start !== null && end === null) {
    whens.push(m.timeline_when_since({ date: formatDay(start, "short") }));
  }
  return whens;
}
