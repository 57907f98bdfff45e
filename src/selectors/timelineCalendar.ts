import type { CalendarDay } from "../model/calendarDay";
import type { DossierRecord, TimeSpan } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import type { OrderBasis } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { capitalise } from "./filterPhrase";
import { selectLeadText } from "./leadText";
import type { TickCalendar } from "../state/viewState";
import type { LinkedModel } from "./linkedModel";
import { MAX_MUTED_RECORDS } from "./maxMutedRecords";
import { selectSequenceOrder } from "./selectSequenceOrder";
import { selectReadingName } from "./sequenceSeries";
import { formatDayOfYear } from "./sequenceText";
import { selectCountReadings } from "./formatCount";
import { selectCrowd, type CalendarCrowd } from "./timelineCrowd";
import { sumUpMarks } from "./sumUpMarks";
import { formatDay, formatSpan } from "./timeText";
import { selectTimelineLanes, type TimelineLane } from "./timelineLanes";
import { foldClaims, weighRecord } from "./timelineWeight";
import { selectBeyond, type BeyondNote } from "./timelineBeyond";
import { selectDrawnRows, selectTimelineMark, type TimelineMark } from "./timelineMarks";
import {
  fitTimelineWindow,
  isKnownBeyond,
  mayFallInside,
  resolveTimelineWindow,
  type TimelineWindow,
} from "./timelineWindow";
import { findPublication } from "./writingDay";

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

/** The line that parts what the author could know from what came after. */
interface WritingLine {
  day: CalendarDay;
  /** The longest reading first. */
  labels: readonly string[];
}

/** What is placed: the same whatever passes the filter, as long as what does not is muted in place. */
export interface CalendarDrawing {
  lanes: readonly TimelineLane[];
  /** The calendar of the ticks. */
  cal: TickCalendar;
  /** Null while no record has any known end: there is no axis to draw. */
  window: TimelineWindow | null;
  /** All that is known of the dossier, for the overview below the picture. */
  extent: TimelineWindow | null;
  /** Records that may fall into the window, in the dossier's order; none where they are a crowd. */
  marks: readonly CalendarMark[];
  /** Too many for marks: what stands in their place. */
  crowd: CalendarCrowd | null;
  writing: WritingLine | null;
  /** Times of all drawn records, for the overview. */
  spans: readonly TimeSpan[];
  /** True while no record gives another day than one: only then may marks stand beside theirs. */
  isOneDay: boolean;
  /** What some marks are in a word, "3 assessments"; null where they are not all the paper's. */
  sumUp: (marks: readonly number[]) => string | null;
  /** What stands below marks that are on no day of the axis. */
  zoneWords: { undated: readonly string[]; mixed: readonly string[] };
  /** The number of a crowd's cell, the longest reading first. */
  tellCount: (count: number) => readonly string[];
  /** What stands below the records of a crowd that are on no column of time. */
  looseWords: readonly string[];
}

export interface CalendarSeries extends CalendarDrawing {
  /** The very same object as long as nothing of it changes. */
  drawing: CalendarDrawing;
  /** Passing records that certainly fall outside. */
  outsideCount: number;
  /** Of these, how many certainly lie before the window and how many after it. */
  earlierCount: number;
  laterCount: number;
  /** Passing records without a known day whose known end is beyond the window. */
  beyond: readonly BeyondNote[];
}

export function selectCalendar(model: LinkedModel): CalendarSeries {
  const { index, filter } = model;
  const { table } = index;
  const window = resolveTimelineWindow(model);
  const rows = selectDrawnRows(model);
  const drawing = selectDrawing(model, window, rows);
  const passing = rows.filter((row) => filter.passes[row] === 1);
  const outside = passing.filter((row) => window === null || !mayFallInside(table, row, window));
  const earlierCount = outside.filter((row) => table.end[row]! < (window?.first ?? 0)).length;
  return {
    ...drawing,
    drawing,
    outsideCount: outside.length,
    earlierCount,
    laterCount: outside.length - earlierCount,
    beyond: window === null ? [] : selectBeyond(model, passing, window),
  };
}

/** The last windows that a reader looked at, so that a step back is as quick as a filter. */
const MOST_DRAWINGS = 4;
const drawings = new WeakMap<DossierIndex, Map<string, CalendarDrawing>>();

function selectDrawing(
  model: LinkedModel,
  window: TimelineWindow | null,
  rows: readonly number[],
): CalendarDrawing {
  const { index, state } = model;
  if (rows.length < index.table.count) return buildDrawing(model, window, rows);
  const known = drawings.get(index) ?? new Map<string, CalendarDrawing>();
  drawings.set(index, known);
  const key = [state.by, state.cal, window?.first, window?.last].join();
  const drawing = known.get(key) ?? buildDrawing(model, window, rows);
  known.delete(key);
  known.set(key, drawing);
  const [oldest] = known.keys();
  if (known.size > MOST_DRAWINGS && oldest !== undefined) known.delete(oldest);
  return drawing;
}

function buildDrawing(
  { index, state }: LinkedModel,
  window: TimelineWindow | null,
  rows: readonly number[],
): CalendarDrawing {
  const { table } = index;
  const inside =
    window === null
      ? []
      : rows.filter(
          (row) => mayFallInside(table, row, window) && !isKnownBeyond(table, row, window),
        );
  // Issues keep their lanes wherever the window is; of all others only those in it have any.
  const lanes = selectTimelineLanes(index, state.by, state.by === "issue" ? rows : inside);
  const crowd = selectCrowd(table, lanes, inside);
  const drawn = crowd ? [] : inside;
  const folded = state.by === "issue" || state.by === "kind" ? foldClaims(index, drawn) : null;
  const marked = drawn.filter((row) => !folded?.isFolded.has(row));
  const positionOf = new Map(marked.map((row, at) => [index.table.refs[row]!, at]));
  const areMany = table.count > MAX_MUTED_RECORDS;
  const ghosts = marked.map((row) => selectGhost(index.table.record(row), positionOf, areMany));
  const ghosted = new Set(ghosts.map(({ ghostOf }) => ghostOf));
  const spans = rows.map((row) => table.record(row).span);
  const marks = marked.map((row, at): CalendarMark => {
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
  return {
    lanes: lanes.lanes,
    cal: state.cal,
    window,
    extent: fitTimelineWindow(table),
    marks,
    crowd,
    writing: selectWritingLine(index),
    spans,
    isOneDay: givesOneDay(spans),
    sumUp: (at) => sumUpMarks(at.map((position) => marks[position]!)),
    zoneWords: {
      undated: [m.timeline_when_day_not_given(), m.timeline_when_no_day()],
      mixed: [m.timeline_zone_mixed_long(), m.timeline_zone_mixed()],
    },
    tellCount: selectCountReadings,
    looseWords: [m.timeline_crowd_loose_head(), m.timeline_crowd_loose_head_short()],
  };
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

function givesOneDay(spans: readonly TimeSpan[]): boolean {
  const known = spans.flatMap(({ start, end }) => [start, end]).filter((day) => day !== null);
  return new Set(known).size <= 1;
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

/** The day on which the dossier's lead source was published, if a record gives it. */
function selectWritingLine(index: DossierIndex): WritingLine | null {
  const publication = findPublication(index);
  if (publication?.span.start === undefined || publication.span.start === null) return null;
  const date = formatSpan(publication.span);
  const text = capitalise(selectLeadText(index));
  return {
    day: publication.span.start,
    labels: [m.timeline_written_here_on({ text, date }), m.timeline_written_here({ text })],
  };
}
