import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentText, type TextRange } from "./segmentText";

const span = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([one, other]): TextRange => ({ start: Math.min(one, other), end: Math.max(one, other) }));
const range = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]): TextRange => ({ start, end: start + length }));

describe("segmentText", () => {
  it("cuts partition the range in order", () => {
    fc.assert(
      fc.property(range, fc.array(span, { maxLength: 8 }), (whole, spans) => {
        const runs = segmentText(whole, spans);
        expect(runs[0]?.start).toBe(whole.start);
        expect(runs.at(-1)?.end).toBe(whole.end);
        for (const run of runs) expect(run.start).toBeLessThan(run.end);
        runs.slice(1).forEach((run, before) => expect(run.start).toBe(runs[before]?.end));
      }),
    );
  });

  it("covers each letter of a run with exactly the spans that cover it", () => {
    fc.assert(
      fc.property(range, fc.array(span, { maxLength: 8 }), (whole, spans) => {
        for (const run of segmentText(whole, spans)) {
          for (let at = run.start; at < run.end; at++) {
            const expected = spans.filter(({ start, end }) => start <= at && at < end);
            expect(new Set(run.covers)).toEqual(new Set(expected));
            expect(run.covers).toHaveLength(expected.length);
          }
        }
      }),
    );
  });

  it("names the narrowest span first and never cuts where nothing changes", () => {
    fc.assert(
      fc.property(range, fc.array(span, { maxLength: 8 }), (whole, spans) => {
        const runs = segmentText(whole, spans);
        for (const run of runs) {
          const widths = run.covers.map(({ start, end }) => end - start);
          expect(widths).toEqual([...widths].sort((one, other) => one - other));
        }
        runs.slice(1).forEach((run, before) => {
          expect(run.covers).not.toEqual(runs[before]?.covers);
        });
      }),
    );
  });

  it("resolves a nested and an overlapping span", () => {
    const outer = { start: 0, end: 10 };
    const inner = { start: 2, end: 4 };
    const late = { start: 8, end: 14 };
    expect(segmentText({ start: 0, end: 12 }, [outer, inner, late])).toEqual([
      { start: 0, end: 2, covers: [outer] },
      { start: 2, end: 4, covers: [inner, outer] },
      { start: 4, end: 8, covers: [outer] },
      { start: 8, end: 10, covers: [late, outer] },
      { start: 10, end: 12, covers: [late] },
    ]);
  });

  it("leaves a text without spans in one run", () => {
    expect(segmentText({ start: 3, end: 9 }, [])).toEqual([{ start: 3, end: 9, covers: [] }]);
  });
});
