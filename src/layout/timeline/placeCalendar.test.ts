import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDayRange } from "../../model/calendarDay";
import { selectLinkedModel } from "../../selectors/linkedModel";
import { selectCalendar } from "../../selectors/timelineCalendar";
import { DEFAULT_VIEW_STATE, type ViewState } from "../../state/viewState";
import { arbitraryTimelineModel } from "../../testing/arbitraryTimeline";
import { findOverlaps } from "../../testing/findOverlaps";
import { makeEvent, makeIndex } from "../../testing/makeDossier";
import { realIndex, realIndexWithContext } from "../../testing/realDossier";
import { createCalendarScale } from "./calendarScale";
import { placeCalendar } from "./placeCalendar";

const shipped = (state: Partial<ViewState> = {}) =>
  selectCalendar(selectLinkedModel(realIndex(), { ...DEFAULT_VIEW_STATE, ...state }));
const calendarOf = (whens: string[], t: ViewState["t"] = null) => {
  const events = whens.map((when, at) => makeEvent({ id: `e${at}`, when, issues: [`i${at}`] }));
  return selectCalendar(selectLinkedModel(makeIndex({ events }), { ...DEFAULT_VIEW_STATE, t }));
};
const size = fc.record({
  widthPx: fc.integer({ min: 320, max: 1400 }),
  heightPx: fc.integer({ min: 120, max: 700 }),
});
const windows = fc.constantFrom<ViewState["t"]>(
  null,
  ["2023-12-10", "2023-12-25"],
  ["2023-12-20", "2024-06"],
  ["2019", "2025"],
);

describe("placeCalendar with the shipped dossier", () => {
  it("runs what is on or before a day to the start of the plot and ends it on that day", () => {
    const series = shipped();
    const placed = placeCalendar(series, { widthPx: 1000, heightPx: 260 })!;
    const soft = placed.bands.filter(({ form }) => form === "before");
    expect(soft.length).toBeGreaterThan(0);
    for (const band of soft) {
      expect(band.x).toBe(placed.plot.x);
      expect(band.x + band.widthPx).toBeGreaterThan(placed.writingX!);
    }
  });

  it("keeps what is not dated clear of the writing day, left of its line", () => {
    const series = shipped();
    const placed = placeCalendar(series, { widthPx: 1000, heightPx: 260 })!;
    const spanOf = (mark: number) => series.marks[mark]!.span;
    const undated = placed.marks.filter(({ mark }) => spanOf(mark).start === null);
    const dated = placed.marks.filter(({ mark }) => spanOf(mark).precision === "day");
    expect(undated).toHaveLength(13);
    const ends = undated.map(({ box }) => box.x + box.widthPx);
    expect(Math.max(...ends)).toBeLessThanOrEqual(placed.writingX! + 0.2);
    expect(Math.min(...dated.map(({ x }) => x))).toBeCloseTo(placed.writingX!, 0);
  });

  it.each([1000, 860, 700])("keeps the stated order across lanes, %d px wide", (widthPx) => {
    for (const index of [realIndex(), realIndexWithContext()]) {
      const series = selectCalendar(selectLinkedModel(index, DEFAULT_VIEW_STATE));
      const placed = placeCalendar(series, { widthPx, heightPx: 430 })!;
      const xOf = (id: string) =>
        placed.marks.find(({ mark }) => series.marks[mark]!.ref === `event:${id}`)!.x;
      expect(xOf("police-station-attack")).toBeLessThan(xOf("ministers-call"));
      expect(xOf("ministers-call")).toBeLessThan(placed.writingX!);
    }
  });

  it.each([1000, 860, 700, 348])(
    "stands the call before what is said in it, %d px wide",
    (widthPx) => {
      for (const index of [realIndex(), realIndexWithContext()]) {
        const series = selectCalendar(selectLinkedModel(index, DEFAULT_VIEW_STATE));
        const placed = placeCalendar(series, { widthPx, heightPx: 430 })!;
        const call = series.marks.findIndex(({ ref }) => ref === "event:ministers-call");
        const xOf = (at: number) => placed.marks.find(({ mark }) => mark === at)!.x;
        const said = series.marks.flatMap(({ follows, span }, at) =>
          follows.includes(call) && span.start === null ? [at] : [],
        );
        expect(said).toHaveLength(10);
        for (const at of said) expect(xOf(at)).toBeGreaterThan(xOf(call));
      }
    },
  );

  it("writes the note of the line and the words of the bands once each", () => {
    const placed = placeCalendar(shipped(), { widthPx: 1000, heightPx: 260 })!;
    expect(placed.notes.map(({ kind, text }) => [kind, text])).toEqual([
      ["writing", "The editorial was written here, 20 December 2023"],
      ["soft", "on or before 20 December 2023"],
    ]);
    for (const { x, endX } of placed.notes) {
      expect(x).toBeGreaterThanOrEqual(placed.plot.x - 1);
      expect(endX).toBeLessThanOrEqual(placed.widthPx);
    }
  });

  it("names no day below marks that are on none or stand beside theirs", () => {
    const placed = placeCalendar(shipped(), { widthPx: 1000, heightPx: 260 })!;
    expect(placed.zones.map(({ text }) => text)).toEqual([
      "day not given",
      "all on 20 December 2023",
    ]);
    for (const { x, endX } of placed.zones) {
      expect(placed.ticks.filter((tick) => tick.x >= x && tick.x < endX)).toEqual([]);
    }
  });

  it("fits into the overview's card and labels all marks on a page", () => {
    expect(placeCalendar(shipped(), { widthPx: 904, heightPx: 206 })!.heightPx).toBeLessThanOrEqual(
      206,
    );
    const page = placeCalendar(shipped(), { widthPx: 1380, heightPx: 560 })!;
    expect(page.marks.every(({ label }) => label !== null)).toBe(true);
  });

  it("has neither line nor note when the writing day is out of the window", () => {
    const placed = placeCalendar(shipped({ t: ["2024-01", "2024-02"] }), {
      widthPx: 1000,
      heightPx: 260,
    })!;
    expect(placed.writingX).toBeNull();
    expect(placed.notes.some(({ kind }) => kind === "writing")).toBe(false);
  });
});

describe("placeCalendar draws times as what they are", () => {
  const bandOf = (when: string, t: ViewState["t"] = ["2023-12", "2023-12"]) => {
    const series = calendarOf([when], t);
    const placed = placeCalendar(series, { widthPx: 1000, heightPx: 200 })!;
    const scale = createCalendarScale(series.window!, placed.plot.x, placed.plot.endX);
    return { band: placed.bands[0], placed, scale };
  };
  const dayOf = (text: string) => parseDayRange(text)!;

  it("a day as a mark on the middle of its day", () => {
    const { band, placed, scale } = bandOf("2023-12-18");
    expect(band).toBeUndefined();
    expect(placed.marks[0]!.x).toBeCloseTo(scale.toX(dayOf("2023-12-18").first + 0.5), 0);
  });

  it("an interval and a month as bars from their first to their last day", () => {
    const interval = bandOf("2023-12-15/2023-12-18");
    expect(interval.band!.x).toBeCloseTo(interval.scale.toX(dayOf("2023-12-15").first), 0);
    expect(interval.band!.x + interval.band!.widthPx).toBeCloseTo(
      interval.scale.toX(dayOf("2023-12-19").first),
      0,
    );
    const month = bandOf("2023-12", ["2023-11", "2024-01"]);
    expect(month.band!.form).toBe("bar");
  });

  it("open ends to the edge of the plot", () => {
    const after = bandOf("2023-12-18/..");
    expect(after.band!.form).toBe("after");
    expect(after.band!.x + after.band!.widthPx).toBeCloseTo(after.placed.plot.endX, 0);
    const unknown = placeCalendar(calendarOf(["../..", "2023-12-20"]), {
      widthPx: 1000,
      heightPx: 200,
    })!;
    const band = unknown.bands.find(({ form }) => form === "unknown")!;
    expect([band.x, band.x + band.widthPx]).toEqual([unknown.plot.x, unknown.plot.endX]);
  });

  it("an approximate day softly around it", () => {
    const { band, scale } = bandOf("2023-12-15~");
    expect(band!.form).toBe("about");
    expect(band!.x).toBeLessThan(scale.toX(dayOf("2023-12-15").first));
  });

  it("several marks on one day in a box with its pole on that day", () => {
    const events = ["a", "b", "c"].map((id) =>
      makeEvent({ id, when: "2023-12-20", issues: ["x"] }),
    );
    const series = selectCalendar(selectLinkedModel(makeIndex({ events }), DEFAULT_VIEW_STATE));
    const placed = placeCalendar(series, { widthPx: 800, heightPx: 200 })!;
    const [flag] = placed.bands;
    expect(flag!.form).toBe("flag");
    expect(placed.marks[0]!.x).toBeCloseTo(flag!.poleX, 0);
  });

  it("nothing while no day is known at all", () => {
    expect(placeCalendar(calendarOf(["../.."]), { widthPx: 800, heightPx: 200 })).toBeNull();
  });
});

describe("placeCalendar with any dossier", () => {
  it("never lets marks overlap each other, and notes neither marks nor notes", () => {
    fc.assert(
      fc.property(arbitraryTimelineModel, windows, size, (model, t, sizePx) => {
        const series = selectCalendar(selectLinkedModel(model.index, { ...model.state, t }));
        const placed = placeCalendar(series, sizePx);
        if (!placed) return;
        const notes = placed.notes.map(({ x, endX, y }) => ({
          x,
          y: y - 10,
          widthPx: endX - x,
          heightPx: 12,
        }));
        const boxes = placed.marks.map(({ box }) => box);
        expect(findOverlaps([...boxes, ...notes])).toEqual([]);
        for (const { box, label } of placed.marks) {
          expect(Math.min(box.widthPx, box.heightPx)).toBeGreaterThanOrEqual(24);
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.widthPx).toBeLessThanOrEqual(placed.widthPx + 0.2);
          const labelEndX = label ? label.x + label.widthPx : box.x;
          expect(labelEndX).toBeLessThanOrEqual(box.x + box.widthPx);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["by chance", {}],
    ["where notes need a line that was not counted on", { seed: 1101315554 }],
  ])("draws each record that may fall into the window in one mark, %s", (_, parameters) => {
    fc.assert(
      fc.property(arbitraryTimelineModel, windows, size, (model, t, sizePx) => {
        const linked = selectLinkedModel(model.index, { ...model.state, t });
        const series = selectCalendar(linked);
        const placed = placeCalendar(series, sizePx);
        expect(placeCalendar(selectCalendar(linked), sizePx)).toEqual(placed);
        expect(series.marks.length + (series.window ? series.outsideCount : 0)).toBe(
          series.window ? model.index.table.count : 0,
        );
        if (!placed) return;
        const drawn = placed.marks.flatMap(({ mark, bin }) => bin ?? [mark]);
        expect(drawn.toSorted((a, b) => a - b)).toEqual([...series.marks.keys()]);
        const allowedPx = Math.max(placed.minHeightPx, sizePx.heightPx) + 0.2;
        expect(placed.heightPx).toBeLessThanOrEqual(allowedPx);
      }),
      { numRuns: 40, ...parameters },
    );
  });
});
