import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimelineWindow } from "./timelineWindow";
import {
  countDays,
  panWindow,
  resolveWindowLimits,
  roundWindow,
  stepWindow,
  zoomWindow,
} from "./timelineWindowMoves";

const limits = { first: 0, last: 29_219 };
const inLimits = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 1, max: 29_220, noNaN: true }),
  )
  .map(([share, days]): TimelineWindow => {
    const first = share * (29_220 - days);
    return { first, last: first + days - 1 };
  });
const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
const share = fc.double({ min: -3, max: 3, noNaN: true });

function expectInside({ first, last }: TimelineWindow): void {
  expect(first).toBeGreaterThanOrEqual(limits.first - 1e-6);
  expect(last).toBeLessThanOrEqual(limits.last + 1e-6);
}

describe("zoomWindow", () => {
  it("shows from one day to all that is known, whatever is asked for", () => {
    fc.assert(
      fc.property(inLimits, factor, (window, by) => {
        const next = zoomWindow(window, by, limits);
        const days = countDays(window) * by;
        expect(countDays(next)).toBeCloseTo(Math.min(29_220, Math.max(1, days)), 4);
        expectInside(next);
      }),
    );
  });

  it("keeps the day under the pointer where it is, unless that is beyond the limits", () => {
    fc.assert(
      fc.property(
        inLimits,
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (window, by, at) => {
          const day = window.first + at * countDays(window);
          const next = zoomWindow(window, by, limits, day);
          expect((day - next.first) / countDays(next)).toBeCloseTo(at, 4);
        },
      ),
    );
  });

  it("keeps the middle when no day is told", () => {
    expect(zoomWindow({ first: 100, last: 199 }, 0.5, limits)).toEqual({ first: 125, last: 174 });
  });
});

describe("panning", () => {
  it("keeps the number of days and stops at the limits", () => {
    fc.assert(
      fc.property(inLimits, share, (window, by) => {
        for (const next of [panWindow(window, by, limits), stepWindow(window, by, limits)]) {
          expect(countDays(next)).toBeCloseTo(countDays(window), 6);
          expectInside(next);
        }
      }),
    );
  });

  it("moves a single day by a whole one at each press", () => {
    expect(stepWindow({ first: 5, last: 5 }, 0.2, limits)).toEqual({ first: 6, last: 6 });
    expect(stepWindow({ first: 5, last: 5 }, -0.2, limits)).toEqual({ first: 4, last: 4 });
    expect(stepWindow({ first: 0, last: 0 }, -0.2, limits)).toEqual({ first: 0, last: 0 });
  });
});

describe("roundWindow", () => {
  it("gives whole days, at least one, less than a day from where it was", () => {
    fc.assert(
      fc.property(inLimits, (window) => {
        const { first, last } = roundWindow(window);
        expect([first, last].every(Number.isInteger)).toBe(true);
        expect(last).toBeGreaterThanOrEqual(first);
        expect(Math.abs(first - window.first)).toBeLessThanOrEqual(0.5);
        expect(Math.abs(last - window.last)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("resolveWindowLimits", () => {
  it("lets a link that looks elsewhere be moved back from there", () => {
    expect(resolveWindowLimits({ first: 0, last: 9 }, { first: -20, last: -11 })).toEqual({
      first: -20,
      last: 9,
    });
  });
});
