import { useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from "react";
import type { PlacedCalendar } from "../../layout/timeline/placeCalendar";
import { m } from "../../paraglide/messages.js";
import type { CalendarSeries } from "../../selectors/timelineCalendar";
import { countDays, stepWindow, zoomWindow } from "../../selectors/timelineWindowMoves";
import type { WindowMover } from "./createWindowMover";

const PAN: Record<string, number | undefined> = { ArrowLeft: -0.2, ArrowRight: 0.2 };
const ZOOM: Record<string, number | undefined> = { "+": 1 / 1.6, "=": 1 / 1.6, "-": 1.6 };

/** A crowd has no single marks. */
type Ground = Pick<PlacedCalendar, "plot"> & Partial<Pick<PlacedCalendar, "marks">>;

interface CalendarKeysInput {
  room: RefObject<HTMLElement | null>;
  series: CalendarSeries;
  /** As it is drawn at this moment. */
  ground: Ground | null;
  mover: WindowMover;
  onFit: () => void;
}

/**
 * Keys of the calendar: + and − zoom, about the mark that has the focus if one has, 0 fits, and arrows
 * move it with Shift. On its ground they do without; on a mark the bare ones go to the next mark.
 */
export function useCalendarKeys({ room, series, ground, mover, onFit }: CalendarKeysInput) {
  const isKeyed = useRef(false);
  useLayoutEffect(() => {
    // A mark that was moved out of sight leaves the focus to the ground, from where keys go on.
    if (!isKeyed.current || room.current?.contains(document.activeElement)) return;
    isKeyed.current = false;
    room.current?.focus({ preventScroll: true });
  }, [room, ground]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!ground || event.altKey || event.ctrlKey || event.metaKey) return;
    const isOnGround = event.target === event.currentTarget;
    const share = event.shiftKey || isOnGround ? PAN[event.key] : undefined;
    const factor = ZOOM[event.key];
    if (share) mover.nudge((window, limits) => stepWindow(window, share, limits));
    else if (factor) {
      const x = focusedX(event.target as Element, series, ground);
      mover.nudge((window, limits) => {
        const dayPx = (ground.plot.endX - ground.plot.x) / countDays(window);
        const day = x === null ? undefined : window.first + (x - ground.plot.x) / dayPx;
        return zoomWindow(window, factor, limits, day);
      });
    } else if (event.key === "0") onFit();
    else return;
    isKeyed.current = true;
    event.preventDefault();
  };
  return {
    role: "group",
    tabIndex: -1,
    "aria-label": m.timeline_viewport_label(),
    onKeyDown,
  } as const;
}

function focusedX(
  target: Element,
  { marks }: CalendarSeries,
  { marks: placed }: Ground,
): number | null {
  const ref = target.closest("[data-ref]")?.getAttribute("data-ref")?.replace(/^bin:/, "");
  return placed?.find(({ mark }) => marks[mark]?.ref === ref)?.x ?? null;
}
