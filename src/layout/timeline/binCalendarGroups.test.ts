import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selectLinkedModel } from "../../selectors/linkedModel";
import { selectCalendar } from "../../selectors/timelineCalendar";
import { DEFAULT_VIEW_STATE, type ViewState } from "../../state/viewState";
import { findOverlaps } from "../../testing/findOverlaps";
import { realIndex, realIndexWithContext } from "../../testing/realDossier";
import { binCalendarGroups } from "./binCalendarGroups";
import { resolveCalendarGroups } from "./calendarGroups";
import { createCalendarScale } from "./calendarScale";
import { placeCalendar } from "./placeCalendar";

const withContext = (state: Partial<ViewState> = {}) =>
  selectCalendar(
    selectLinkedModel(realIndexWithContext(), { ...DEFAULT_VIEW_STATE, layer: "all", ...state }),
  );
const ALL_TIME = ["1947", "2024-12"] as const;
const sizes = fc.record({
  widthPx: fc.integer({ min: 320, max: 1400 }),
  heightPx: fc.integer({ min: 120, max: 900 }),
});
const windows = fc.constantFrom<ViewState["t"]>(null, ALL_TIME, ["2023-12", "2024-01"]);

describe("binCalendarGroups", () => {
  it("keeps every mark in exactly one group, whatever the gap", () => {
    const series = withContext();
    const scale = createCalendarScale(series.window!, 100, 1000);
    const groups = resolveCalendarGroups(series.marks, scale);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (gapPx) => {
        const binned = binCalendarGroups(groups, series.marks, gapPx);
        const members = binned.flatMap((group) => group.members);
        expect(members.toSorted((a, b) => a - b)).toEqual([...series.marks.keys()]);
        for (const group of binned.filter(({ isBin }) => isBin)) {
          const weights = group.members.map((at) => series.marks[at]!.weight);
          expect(weights[0]).toBe(Math.max(...weights));
        }
      }),
    );
  });

  it("puts no mark of the article and none that several sides tell into a bin", () => {
    const { marks } = withContext();
    const free = marks.filter(({ canBin }) => !canBin);
    expect(free.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["the call", "Panjgur strike", "Saravan strikes"]),
    );
    const article = selectCalendar(selectLinkedModel(realIndex(), DEFAULT_VIEW_STATE)).marks;
    expect(article.some(({ canBin }) => canBin)).toBe(false);
  });
});

describe("placeCalendar with the context", () => {
  it("draws every record in the window once, alone, in a bin or with its event, without overlap", () => {
    fc.assert(
      fc.property(sizes, windows, (size, t) => {
        const series = withContext({ t });
        const placed = placeCalendar(series, size)!;
        const shown = placed.marks.flatMap(({ mark, bin }) => bin ?? [mark]);
        expect(shown.toSorted((a, b) => a - b)).toEqual([...series.marks.keys()]);
        const rows = series.marks.flatMap((mark) => mark.rows);
        expect(rows.length).toBe(new Set(rows).size);
        expect(rows.length + series.outsideCount).toBe(realIndexWithContext().table.count);
        expect(findOverlaps(placed.marks.map(({ box }) => box))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("names the strikes and the call beside the editorial's line at the default window", () => {
    for (const widthPx of [1380, 900]) {
      const series = withContext();
      const placed = placeCalendar(series, { widthPx, heightPx: 320 })!;
      const told = placed.marks.flatMap(({ label }) => label?.text ?? []).join("\n");
      expect(told).toMatch(/Panjgur strike/);
      expect(told).toMatch(/Saravan strikes/);
      expect(placed.writingX).not.toBeNull();
    }
  });

  it("leaves the article's marks on their times and adds a ghost on the day that the context gives", () => {
    const { marks } = withContext();
    const ghosts = marks.filter(({ ghostOf }) => ghostOf !== null);
    expect(ghosts.map((ghost) => [marks[ghost.ghostOf!]!.label, ghost.span.edtf])).toEqual(
      expect.arrayContaining([
        ["the call", "2023-12-18"],
        ["police station", "2023-12-15"],
      ]),
    );
    expect(marks.find(({ label }) => label === "the call")!.span.edtf).toBe("../2023-12-20");
  });
});
