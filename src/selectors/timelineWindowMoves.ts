import type { TimelineWindow } from "./timelineWindow";

/** No time of day is known of any record. */
const MIN_DAYS = 1;

/** A window or one on its way to another, then with fractions of days. */
export function countDays({ first, last }: TimelineWindow): number {
  return last - first + 1;
}

/** How far the window may be moved: over all that is known, and from where a link has put it. */
export function resolveWindowLimits(
  extent: TimelineWindow,
  window: TimelineWindow,
): TimelineWindow {
  return {
    first: Math.min(extent.first, window.first),
    last: Math.max(extent.last, window.last),
  };
}

/**
 * `factor` times as many days, from one day to all within the limits; below 1 it zooms in. What is
 * shown at `day`, the middle unless told, stays where it is as long as the limits allow it.
 */
export function zoomWindow(
  window: TimelineWindow,
  factor: number,
  limits: TimelineWindow,
  day: number = window.first + countDays(window) / 2,
): TimelineWindow {
  const days = countDays(window);
  const next = Math.min(Math.max(days * factor, MIN_DAYS), Math.max(MIN_DAYS, countDays(limits)));
  const first = day - ((day - window.first) / days) * next;
  return keepInside({ first, last: first + next - 1 }, limits);
}

/** The same number of days, later by a share of them; earlier where it is negative. */
export function panWindow(
  window: TimelineWindow,
  share: number,
  limits: TimelineWindow,
): TimelineWindow {
  const byDays = share * countDays(window);
  return keepInside({ first: window.first + byDays, last: window.last + byDays }, limits);
}

/** As a press of a key or button moves it: by whole days, at least one. */
export function stepWindow(
  window: TimelineWindow,
  share: number,
  limits: TimelineWindow,
): TimelineWindow {
  const byDays = Math.sign(share) * Math.max(1, Math.round(Math.abs(share) * countDays(window)));
  return keepInside({ first: window.first + byDays, last: window.last + byDays }, limits);
}

/** The nearest whole days, never none. */
export function roundWindow(window: TimelineWindow): TimelineWindow {
  const first = Math.round(window.first);
  return { first, last: first + Math.max(MIN_DAYS, Math.round(countDays(window))) - 1 };
}

export function isSameWindow(a: TimelineWindow, b: TimelineWindow): boolean {
  return a.first === b.first && a.last === b.last;
}

function keepInside(window: TimelineWindow, limits: TimelineWindow): TimelineWindow {
  const byDays = Math.max(0, limits.first - window.first) || Math.min(0, limits.last - window.last);
  return { first: window.first + byDays, last: window.last + byDays };
}
