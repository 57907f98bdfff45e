import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selectLinkedModel } from "../../selectors/linkedModel";
import { selectSequence } from "../../selectors/sequenceSeries";
import { DEFAULT_VIEW_STATE } from "../../state/viewState";
import { arbitraryTimelineModel } from "../../testing/arbitraryTimeline";
import { realIndex } from "../../testing/realDossier";
import type { Box } from "../box";
import { placeSequence, type PlacedSequence } from "./placeSequence";
import { findOverlaps } from "../../testing/findOverlaps";

const NOTE = "our reading";
const shipped = selectSequence(selectLinkedModel(realIndex(), DEFAULT_VIEW_STATE));
const place = (widthPx: number, heightPx: number) =>
  placeSequence(shipped, { widthPx, heightPx }, NOTE)!;
const size = fc.record({
  widthPx: fc.integer({ min: 320, max: 1400 }),
  heightPx: fc.integer({ min: 120, max: 700 }),
});

function isInside(inner: Box, outer: Box): boolean {
  const slackPx = 0.2;
  return (
    inner.x >= outer.x - slackPx &&
    inner.y >= outer.y - slackPx &&
    inner.x + inner.widthPx <= outer.x + outer.widthPx + slackPx &&
    inner.y + inner.heightPx <= outer.y + outer.heightPx + slackPx
  );
}

function labelBoxes({ marks }: PlacedSequence): { inner: Box; outer: Box }[] {
  return marks.flatMap(({ label, box }) =>
    label
      ? [
          {
            inner: { x: label.x, y: label.y - 10, widthPx: label.widthPx, heightPx: 12 },
            outer: box,
          },
        ]
      : [],
  );
}

describe("further issues that have no room behind the marks of their lane", () => {
  it("keep off the line below the lane and the corner of the column", () => {
    const placed = placeSequence(shipped, { widthPx: 885, heightPx: 212 }, NOTE)!;
    const low = placed.ticks.filter(({ heightPx }) => heightPx < 8);
    expect(low.length).toBeGreaterThan(0);
    for (const { x, y, heightPx } of low) {
      const lane = placed.lanes.find((one) => y >= one.y && y < one.y + one.heightPx)!;
      expect(y + heightPx).toBeLessThan(lane.y + lane.heightPx - 1);
      const column = placed.columns.find((one) => x >= one.x && x <= one.x + one.widthPx)!;
      expect(x).toBeLessThanOrEqual(column.x + column.widthPx - 6);
    }
  });
});

describe("placeSequence with the shipped dossier", () => {
  it("is whole in the overview's cards", () => {
    for (const [widthPx, heightPx] of [
      [1023, 226],
      [904, 182],
      [563, 182],
    ] as const) {
      const placed = place(widthPx, heightPx);
      expect(placed.heightPx, String(widthPx)).toBeLessThanOrEqual(heightPx);
      expect(placed.marks).toHaveLength(23);
    }
  });

  it("labels everything that is reported or stated where it has room", () => {
    const unlabelled = place(904, 220)
      .marks.filter(({ label }) => !label)
      .map(({ mark }) => shipped.marks[mark]!)
      .filter(({ voice, lane }) => voice !== "assessed" && lane >= 0);
    expect(unlabelled.map(({ label }) => label)).toEqual([]);
  });

  it.each([
    {
      card: "at 1280 px",
      widthPx: 888,
      heightPx: 198,
      sums: [null, "10 statements", "9 assessments", null],
    },
    {
      card: "at 1280 px beside open details",
      widthPx: 620,
      heightPx: 176,
      sums: [null, "10 statements", "9 assessments", null],
    },
    { card: "at 1440 px", widthPx: 970, heightPx: 233, sums: [null, null, "9 assessments", null] },
  ])("says $card what the marks without words are", ({ widthPx, heightPx, sums }) => {
    const placed = place(widthPx, heightPx);
    expect(placed.heightPx).toBeLessThanOrEqual(heightPx);
    const told = placed.columns.map(
      ({ time, sum }) =>
        /\d+ (?:statements|assessments)/.exec([time?.text, sum?.text].join(" "))?.[0] ?? null,
    );
    expect(told).toEqual(sums);
    const nameless = placed.marks
      .filter(({ label }) => !label)
      .map(({ mark }) => shipped.marks[mark]!)
      .filter(({ basis, column }) => basis !== null && sums[column] === null);
    expect(nameless).toEqual([]);
    expect(placed.columns.map(({ time }) => time !== null)).toEqual([true, true, true, false]);
  });

  it("sums up only what lacks words", () => {
    for (const { time, sum } of place(1380, 560).columns) {
      expect(sum).toBeNull();
      expect(time?.text ?? "").not.toContain("·");
    }
  });

  it("labels all marks on a page of its own and says times in full", () => {
    const placed = place(1380, 560);
    expect(placed.marks.every(({ label }) => label !== null)).toBe(true);
    expect(placed.columns.map(({ time }) => time?.text)).toEqual(
      shipped.columns.map(({ times }) => times[0]),
    );
  });

  it("puts what our reading places between square brackets, and the words' outside", () => {
    const placed = place(1023, 226);
    for (const { mark, x, y } of placed.marks) {
      const inBrackets = placed.brackets.some(
        (bracket) =>
          x > bracket.x &&
          x < bracket.x + bracket.widthPx &&
          y > bracket.y &&
          y < bracket.y + bracket.heightPx,
      );
      expect(inBrackets).toBe(shipped.marks[mark]!.basis === "reading");
    }
  });

  it("stands the publication beside its column's title, above the lanes", () => {
    const placed = place(1023, 226);
    const at = shipped.marks.findIndex(({ ref }) => ref === "event:editorial-published");
    const editorial = placed.marks.find(({ mark }) => mark === at)!;
    expect(editorial.y).toBeLessThan(placed.lanes[0]!.y);
  });

  it("joins the columns in the gaps and turns the words upright where width is short", () => {
    const wide = place(1023, 226);
    expect(wide.joins.map(({ word, note }) => [word.text, note !== null])).toEqual([
      ["“prompting”", true],
      ["“recent”", false],
    ]);
    expect(place(563, 182).joins.map(({ direction }) => direction)).toEqual(["upright", "upright"]);
  });

  it("gives up side by side where columns have no room", () => {
    expect(placeSequence(shipped, { widthPx: 320, heightPx: 400 }, NOTE)).toBeNull();
  });

  it("draws a tick for each further issue in its lane", () => {
    const placed = place(1023, 226);
    const wanted = shipped.marks.reduce((total, { further }) => total + further.length, 0);
    expect(placed.ticks).toHaveLength(wanted);
  });
});

describe("placeSequence with any dossier", () => {
  it("never lets marks, labels, joining words or columns overlap", () => {
    fc.assert(
      fc.property(arbitraryTimelineModel, size, (model, sizePx) => {
        const placed = placeSequence(selectSequence(model), sizePx, NOTE);
        if (!placed) return;
        const marks = placed.marks.map(({ box }) => box);
        expect(findOverlaps([...marks, ...placed.joins.map(({ box }) => box)])).toEqual([]);
        expect(findOverlaps(placed.columns)).toEqual([]);
        for (const { inner, outer } of labelBoxes(placed)) {
          expect(isInside(inner, outer)).toBe(true);
        }
        const picture = { x: 0, y: 0, widthPx: placed.widthPx, heightPx: placed.heightPx };
        for (const box of marks) expect(isInside(box, picture)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("gives every record exactly one mark, at least 24 px wide and high", () => {
    fc.assert(
      fc.property(arbitraryTimelineModel, size, (model, sizePx) => {
        const series = selectSequence(model);
        expect(series.marks.map(({ row }) => row).toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: model.index.table.count }, (_, row) => row),
        );
        const placed = placeSequence(series, sizePx, NOTE);
        if (!placed) return;
        expect(placed.marks.map(({ mark }) => mark).toSorted((a, b) => a - b)).toEqual([
          ...series.marks.keys(),
        ]);
        for (const { box } of placed.marks) {
          expect(Math.min(box.widthPx, box.heightPx)).toBeGreaterThanOrEqual(24);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is the same every time, and no higher than asked where the least height allows", () => {
    fc.assert(
      fc.property(arbitraryTimelineModel, size, (model, sizePx) => {
        const series = selectSequence(model);
        const placed = placeSequence(series, sizePx, NOTE);
        expect(placeSequence(selectSequence(model), sizePx, NOTE)).toEqual(placed);
        const allowedPx = Math.max(placed?.minHeightPx ?? 0, sizePx.heightPx) + 0.2;
        expect(placed?.heightPx ?? 0).toBeLessThanOrEqual(allowedPx);
      }),
      { numRuns: 30 },
    );
  });
});
