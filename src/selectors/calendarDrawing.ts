import type { CalendarDay } from "../model/calendarDay";
import type { TimeSpan } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import { m } from "../paraglide/messages.js";
import type { TickCalendar } from "../state/viewState";
import { selectCalendarMarks, type CalendarMark } from "./calendarMarks";
import { capitalise } from "./filterPhrase";
import { selectCountReadings } from "./formatCount";
import { selectLeadText } from "./leadText";
import type { LinkedModel } from "./linkedModel";
import { sumUpMarks } from "./sumUpMarks";
import { selectCrowd, type CalendarCrowd } from "./timelineCrowd";
import { selectTimelineLanes, type TimelineLane } from "./timelineLanes";
import {
  fitTimelineWindow,
  isKnownBeyond,
  mayFallInside,
  type TimelineWindow,
} from "./timelineWindow";
import { formatSpan } from "./timeText";
import { findPublication } from "./writingDay";

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

/** The last windows that a reader looked at, so that a step back is as quick as a filter. */
const MOST_DRAWINGS = 4;
const drawings = new WeakMap<DossierIndex, Map<string, CalendarDrawing>>();

/** The drawing of a window; one object as long as nothing of it changes. */
export function selectCalendarDrawing(
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
  const marks = crowd ? [] : selectCalendarMarks(index, lanes, state.by, window, inside);
  const spans = rows.map((row) => table.record(row).span);
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

function givesOneDay(spans: readonly TimeSpan[]): boolean {
  const known = spans.flatMap(({ start, end }) => [start, end]).filter((day) => day !== null);
  return new Set(known).size <= 1;
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
