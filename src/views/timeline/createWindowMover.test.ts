import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { TimelineWindow } from "../../selectors/timelineWindow";
import { createInteractionStore } from "../../state/interaction";
import { createWindowMover, type WindowChange } from "./createWindowMover";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const later =
  (days: number): WindowChange =>
  ({ first, last }) => ({ first: first + days, last: last + days });

function setUp() {
  const store = createInteractionStore();
  const tell = vi.fn<(window: TimelineWindow) => void>();
  const window = { first: 10, last: 19 };
  const place = { window, limits: { first: 0, last: 99 } };
  const mover = createWindowMover(store, tell);
  mover.settle(place);
  return { store, tell, place, mover };
}

describe("createWindowMover", () => {
  it("keeps the steps of a drag in the store and tells whole days once at its end", () => {
    const { store, tell, place, mover } = setUp();
    mover.move(later(1.25));
    mover.move(later(1.25));
    expect(store.get().timeMove).toEqual({ shown: { first: 12.5, last: 21.5 }, laid: null });
    expect(tell).not.toHaveBeenCalled();
    mover.end();
    expect(tell.mock.calls).toEqual([[{ first: 13, last: 22 }]]);
    // The picture stays until the address was drawn.
    expect(store.get().timeMove?.shown).toEqual({ first: 13, last: 22 });
    mover.settle(place);
    expect(store.get().timeMove).toBeNull();
  });

  it("sets the picture anew where a drag rests, and tells the address nothing of it", () => {
    const { store, tell, mover } = setUp();
    mover.move(later(4.4));
    vi.runAllTimers();
    expect(store.get().timeMove?.laid).toEqual({ first: 14, last: 23 });
    mover.move(later(0.2));
    expect(store.get().timeMove?.laid).toEqual({ first: 14, last: 23 });
    expect(tell).not.toHaveBeenCalled();
  });

  it("tells a run of nudges once, when no other follows", () => {
    const { tell, mover } = setUp();
    for (let nudge = 0; nudge < 5; nudge++) {
      mover.nudge(later(2));
      vi.advanceTimersByTime(100);
    }
    expect(tell).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(tell.mock.calls).toEqual([[{ first: 20, last: 29 }]]);
  });

  it("goes on with steps that came while the address was being drawn", () => {
    const { store, tell, place, mover } = setUp();
    mover.move(later(5));
    mover.end();
    mover.nudge(later(3));
    mover.settle({ ...place, window: { first: 15, last: 24 } });
    expect(store.get().timeMove).toEqual({ shown: { first: 18, last: 27 }, laid: null });
    vi.runAllTimers();
    expect(tell.mock.lastCall).toEqual([{ first: 18, last: 27 }]);
  });

  it("gives way to a window that comes from elsewhere", () => {
    const { store, tell, place, mover } = setUp();
    mover.nudge(later(3));
    mover.settle({ ...place, window: { first: 50, last: 59 } });
    expect(store.get().timeMove).toBeNull();
    vi.runAllTimers();
    expect(tell).not.toHaveBeenCalled();
  });

  it("tells nothing of a move that ends where it began", () => {
    const { store, tell, mover } = setUp();
    mover.move(later(3));
    mover.move(later(-2.8));
    mover.end();
    expect(tell).not.toHaveBeenCalled();
    expect(store.get().timeMove).toBeNull();
  });
});
