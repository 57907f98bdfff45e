import { formatCalendarDay, parseDayRange, type CalendarDay } from "../model/calendarDay";
import { OPEN_END, OPEN_START, type RecordTable } from "../model/recordTable";
import type { ViewState } from "../state/viewState";
import type { LinkedModel } from "./linkedModel";

/** Calendar days, both inclusive. */
export interface TimelineWindow {
  first: CalendarDay;
  last: CalendarDay;
}

/** About three weeks on both sides of the only day that is known. */
const MARGIN_DAYS = 21;
const MARGIN_SHARE = 0.04;

/**
 * The window of `t`, else the one that the dossier opens the chosen layers with, else one that fits all
 * known ends; null while no record has any.
 */
export function resolveTimelineWindow(model: LinkedModel): TimelineWindow | null {
  return (
    parseTimelineWindow(model.state.t) ??
    openingWindow(model) ??
    fitTimelineWindow(model.index.table)
  );
}

/** With context added, its layer's window; the article alone has its own, if any. */
function openingWindow({ index, filter }: LinkedModel): TimelineWindow | null {
  const layer = filter.article.total < filter.total ? "context" : "article";
  const window = index.dossier.layers.find(({ id }) => id === layer)?.window;
  return window ? parseTimelineWindow([window.from, window.to]) : null;
}

/** Both ends in either order; null when one is no date. */
export function parseTimelineWindow(t: ViewState["t"]): TimelineWindow | null {
  const from = parseDayRange(t?.[0] ?? "");
  const to = parseDayRange(t?.[1] ?? "");
  if (!from || !to) return null;
  return from.first <= to.last
    ? { first: from.first, last: to.last }
    : { first: to.first, last: from.last };
}

/** Holds every known end with a margin: at least 21 days around, so that a single day has room. */
export function fitTimelineWindow(table: RecordTable): TimelineWindow | null {
  let first = OPEN_END;
  let last = OPEN_START;
  for (let row = 0; row < table.count; row++) {
    for (const day of [table.start[row]!, table.end[row]!]) {
      if (day === OPEN_START || day === OPEN_END) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  if (first > last) return null;
  const spanDays = last - first;
  const marginDays = Math.ceil(Math.max(spanDays * MARGIN_SHARE, MARGIN_DAYS - spanDays / 2, 1));
  return { first: first - marginDays, last: last + marginDays };
}

/** As `t` carries it. */
export function formatTimelineWindow({ first, last }: TimelineWindow): [string, string] {
  return [formatCalendarDay(first), formatCalendarDay(last)];
}

/** Rows that may fall into the window; a record without any end may fall anywhere. */
export function mayFallInside(table: RecordTable, row: number, window: TimelineWindow): boolean {
  return table.start[row]! <= window.last && table.end[row]! >= window.first;
}

/**
 * True where a time is open at one end and its known end lies beyond the window: such a record may fall
 * inside, but nothing of what is known of it would be in sight.
 */
export function isKnownBeyond(table: RecordTable, row: number, window: TimelineWindow): boolean {
  const [start, end] = [table.start[row]!, table.end[row]!];
  if (start === OPEN_START) return end !== OPEN_END && end > window.last;
  return end === OPEN_END && start < window.first;
}

/** The window, moved or widened so that a row's known ends are in sight; null when it has none. */
export function includeInWindow(
  table: RecordTable,
  row: number,
  window: TimelineWindow,
): TimelineWindow | null {
  const known = [table.start[row]!, table.end[row]!].filter(
    (day) => day !== OPEN_START && day !== OPEN_END,
  );
  if (known.length === 0) return null;
  const first = Math.min(window.first, ...known.map((day) => day - 1));
  const last = Math.max(window.last, ...known.map((day) => day + 1));
  return { first, last };
}
