import { describe, expect, it } from "vitest";
import { makeSpan } from "../../testing/makeDossier";
import { placeOverviewStrip } from "./placeOverviewStrip";

const day = (text: string) => makeSpan(text).start!;
const extent = { first: day("2023-12-01"), last: day("2023-12-31") };
const size = { widthPx: 310 + 28, heightPx: 36 };

describe("placeOverviewStrip", () => {
  it("shows the window's place in everything, ten pixels a day", () => {
    const window = { first: day("2023-12-11"), last: day("2023-12-20") };
    const placed = placeOverviewStrip([], extent, window, size);
    expect([placed.windowX, placed.windowEndX]).toEqual([114, 214]);
    expect(placed.scale.toDay(placed.windowX)).toBe(window.first);
    expect(placed.scale.toDay(placed.windowEndX - 0.5)).toBe(window.last);
  });

  it("widens to a window outside the data", () => {
    const window = { first: day("2024-01-01"), last: day("2024-01-31") };
    const placed = placeOverviewStrip([], extent, window, size);
    expect(placed.windowX).toBeGreaterThan(placed.scale.toX(extent.last));
    expect(placed.windowEndX).toBe(size.widthPx - 14);
  });

  it("stands higher where more records are, and lets what has no end out", () => {
    const spans = ["2023-12-20", "2023-12-20", "2023-12-05", "../..", "../2023-12-20"].map(
      makeSpan,
    );
    const { bars } = placeOverviewStrip(spans, extent, extent, size);
    expect(bars).toHaveLength(2);
    expect(bars[1]!.heightPx).toBe(30);
    expect(bars[0]!.heightPx).toBeLessThan(30);
  });

  it("names years and months below, none beyond its end", () => {
    const decades = { first: day("1947-01-01"), last: day("2024-12-31") };
    const { ticks } = placeOverviewStrip([], decades, extent, size);
    expect(ticks.length).toBeGreaterThan(3);
    expect(ticks.every(({ unit, x }) => unit === "year" && x + 30 <= size.widthPx)).toBe(true);
    const month = placeOverviewStrip([], extent, extent, size).ticks;
    expect(month.map(({ unit, words }) => [unit, words])).toEqual([["month", "with-year"]]);
  });
});
