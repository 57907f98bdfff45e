import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selectLinkedModel } from "../../selectors/linkedModel";
import { selectCalendar } from "../../selectors/timelineCalendar";
import { parseTimelineWindow } from "../../selectors/timelineWindow";
import { DEFAULT_VIEW_STATE } from "../../state/viewState";
import { realIndexWithContext } from "../../testing/realDossier";
import { followWindow } from "./followWindow";
import { placeCalendar } from "./placeCalendar";

const size = { widthPx: 1390, heightPx: 440 };
const index = realIndexWithContext();
const from = parseTimelineWindow(["2024-01-01", "2024-01-31"])!;
const series = selectCalendar(
  selectLinkedModel(index, {
    ...DEFAULT_VIEW_STATE,
    layer: "all",
    t: ["2024-01-01", "2024-01-31"],
  }),
);
const placed = placeCalendar(series, size)!;
const shownWindow = fc
  .tuple(
    fc.double({ min: -40, max: 40, noNaN: true }),
    fc.double({ min: 1, max: 400, noNaN: true }),
  )
  .map(([byDays, days]) => ({ first: from.first + byDays, last: from.first + byDays + days - 1 }));

describe("followWindow", () => {
  it("changes nothing of where marks and bands are while the window is that of the picture", () => {
    const same = followWindow(placed, from, from, "gregorian");
    expect(same.marks).toEqual(placed.marks);
    expect(same.bands).toEqual(placed.bands);
    expect(same.ticks).toEqual(placed.ticks);
  });

  it("stands every mark of one day over that day of the axis, as shifted as it was", () => {
    fc.assert(
      fc.property(shownWindow, (shown) => {
        const followed = followWindow(placed, from, shown, "gregorian");
        const dayPx = (placed.plot.endX - placed.plot.x) / (shown.last - shown.first + 1);
        const wasPx = (placed.plot.endX - placed.plot.x) / 31;
        for (const { mark, x } of followed.marks) {
          const before = placed.marks.find((other) => other.mark === mark)!;
          const day = from.first + (before.x - placed.plot.x) / wasPx;
          expect(x).toBeCloseTo(placed.plot.x + (day - shown.first) * dayPx, 0);
        }
      }),
    );
  });

  it("draws nothing beside the plot, and no words on the names of lanes", () => {
    fc.assert(
      fc.property(shownWindow, (shown) => {
        const { marks, bands, plot } = followWindow(placed, from, shown, "solar-hijri");
        for (const { x, label } of marks) {
          expect(x).toBeGreaterThanOrEqual(plot.x - 12.1);
          expect(x).toBeLessThanOrEqual(plot.endX + 12.1);
          expect(label?.x ?? plot.x).toBeGreaterThanOrEqual(plot.x - 12.1);
        }
        for (const { x, widthPx } of bands) {
          expect(x).toBeGreaterThanOrEqual(plot.x - 0.1);
          expect(x + widthPx).toBeLessThanOrEqual(plot.endX + 0.2);
        }
      }),
    );
  });

  it("still runs times with an open end to the edge", () => {
    const article = selectCalendar(
      selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, layer: "all" }),
    );
    const whole = placeCalendar(article, size)!;
    const shown = { first: article.window!.first + 20.5, last: article.window!.last - 30 };
    const open = followWindow(whole, article.window!, shown, "gregorian").bands.filter(
      ({ form }) => form === "before",
    );
    expect(open.length).toBeGreaterThan(2);
    expect(new Set(open.map(({ x }) => x))).toEqual(new Set([whole.plot.x]));
  });
});
