import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selectLinkedModel } from "../../selectors/linkedModel";
import { selectCalendar } from "../../selectors/timelineCalendar";
import { DEFAULT_VIEW_STATE, LANE_DIMENSIONS, type ViewState } from "../../state/viewState";
import { findOverlaps } from "../../testing/findOverlaps";
import { realIndex, realIndexWithContext } from "../../testing/realDossier";
import { binCalendarGroups } from "./binCalendarGroups";
import { resolveCalendarGroups } from "./calendarGroups";
import { createCalendarScale } from "./calendarScale";
import { boxAround, overlaps } from "../box";
import { placeCalendar, type PlacedCalendar } from "./placeCalendar";

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

const laneKinds = fc.constantFrom(...LANE_DIMENSIONS);

const WIDTHS = [340, 480, 640, 900, 1340];

/** Labels and what they may not lie on: foreign marks, bars, the line of writing, links, names of lanes. */
function findLabelFaults(placed: PlacedCalendar): string[] {
  const { marks, bands, lanes, writingX, writingLine, ghostLinks } = placed;
  const words = marks.flatMap(({ mark, label }) =>
    label ? [{ mark, text: label.text, box: { ...label, y: label.y - 10, heightPx: 13 } }] : [],
  );
  const obstacles = [
    ...marks.map(({ mark, x, y }) => ({ name: "mark", mark, box: boxAround([x, y], 13, 13) })),
    ...words.map(({ mark, text, box }) => ({ name: text, mark, box })),
    ...bands.flatMap((band) =>
      band.form === "bar" ? [{ name: "bar", mark: null, box: band }] : [],
    ),
    ...writingLine.map(({ y, endY }) => ({
      name: "line of writing",
      mark: null,
      box: { x: writingX! - 0.5, y, widthPx: 1, heightPx: endY - y },
    })),
    ...ghostLinks.flatMap(({ points }) =>
      points.slice(1).map(([x, y], at) => {
        const [fromX, fromY] = points[at]!;
        return {
          name: "link",
          mark: null,
          box: {
            x: Math.min(x, fromX) - 0.5,
            y: Math.min(y, fromY) - 0.5,
            widthPx: Math.abs(x - fromX) + 1,
            heightPx: Math.abs(y - fromY) + 1,
          },
        };
      }),
    ),
    ...lanes.map(({ label }) => ({
      name: `lane ${label.text}`,
      mark: null,
      box: { x: label.x, y: label.y - 10, widthPx: label.text.length * 7, heightPx: 12 },
    })),
  ];
  return words.flatMap(({ mark, text, box }) =>
    obstacles.flatMap((other) =>
      other.mark !== mark && overlaps(box, other.box) ? [`${text} on ${other.name}`] : [],
    ),
  );
}

describe("binCalendarGroups", () => {
  it("keeps every mark in exactly one group, whatever the gap", () => {
    const series = withContext();
    const scale = createCalendarScale(series.window!, 100, 1000);
    const groups = resolveCalendarGroups(series.marks, scale, series.writing!.day);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (gapPx) => {
        const day = series.writing!.day;
        const sideOf = ({ span }: (typeof series.marks)[number]) =>
          span.end! < day ? "before" : span.start! > day ? "after" : "around";
        const binned = binCalendarGroups(groups, series.marks, gapPx);
        const members = binned.flatMap((group) => group.members);
        expect(members.toSorted((a, b) => a - b)).toEqual([...series.marks.keys()]);
        for (const group of binned.filter(({ isBin }) => isBin)) {
          const weights = group.members.map((at) => series.marks[at]!.weight);
          expect(weights[0]).toBe(Math.max(...weights));
          expect(new Set(group.members.map((at) => sideOf(series.marks[at]!))).size).toBe(1);
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
        const beyondCount = series.beyond.reduce((sum, { count }) => sum + count, 0);
        expect(rows.length + series.outsideCount + beyondCount).toBe(
          realIndexWithContext().table.count,
        );
        expect(findOverlaps(placed.marks.map(({ box }) => box))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it.each(WIDTHS)(
    "names the strikes with their days after the editorial's line, and the ghosts before it, at %i px",
    (widthPx) => {
      const series = withContext();
      const placed = placeCalendar(series, { widthPx, heightPx: 320 })!;
      const labelOf = (text: string) =>
        placed.marks.find(({ mark }) => series.marks[mark]!.label === text)!.label!;
      for (const [strike, day] of [
        ["Panjgur strike", "16 Jan"],
        ["Saravan strikes", "18 Jan"],
      ] as const) {
        expect(labelOf(strike).text).toBe(`${day} · ${strike}`);
        expect(labelOf(strike).x).toBeGreaterThan(placed.writingX!);
      }
      for (const ghost of ["Rask attack", "call, 18 Dec"]) {
        expect(labelOf(ghost).text).toMatch(new RegExp(`^(15 Dec · )?${ghost}$`));
        expect(labelOf(ghost).x + labelOf(ghost).widthPx).toBeLessThan(placed.writingX!);
      }
      const markOf = (at: number | null) => placed.marks.find(({ mark }) => mark === at)!;
      expect(placed.ghostLinks).toHaveLength(2);
      for (const { ghost, points } of placed.ghostLinks) {
        expect(points[0]![0]).toBe(markOf(series.marks[ghost]!.ghostOf).x);
        expect(points.at(-1)![0]).toBe(markOf(ghost).x);
        const freePx = widthPx < 480 ? 5 : 13;
        expect(Math.min(...points.map(([x]) => x))).toBeGreaterThanOrEqual(placed.plot.x - freePx);
      }
    },
  );

  it("draws what is on one day on that day, and none beside it", () => {
    fc.assert(
      fc.property(sizes, windows, laneKinds, (size, t, by) => {
        const series = withContext({ t, by });
        const placed = placeCalendar(series, size)!;
        const { toX } = createCalendarScale(series.window!, placed.plot.x, placed.plot.endX);
        const mayBeOffPx = Math.max(1, (toX(1) - toX(0)) / 2);
        const off = placed.marks.flatMap(({ mark, x }) => {
          const { span, label } = series.marks[mark]!;
          if (span.start === null || span.start !== span.end || span.approximate) return [];
          return Math.abs(x - toX(span.start + 0.5)) > mayBeOffPx ? [label] : [];
        });
        expect(off).toEqual([]);
        expect(placed.bands.filter(({ form }) => form === "flag")).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("counts the paper's assessments at the line of writing where rows do not suffice", () => {
    const series = withContext();
    const lines = [320, 1600].map((heightPx) => {
      const placed = placeCalendar(series, { widthPx: 900, heightPx })!;
      return placed.marks.filter(({ mark }) => series.marks[mark]!.voice === "assessed");
    });
    const [low, high] = lines.map((marks) => marks.map(({ label }) => label?.text));
    expect(low).toEqual(expect.arrayContaining(["3 assessments", "4 assessments"]));
    expect(high).toEqual(expect.arrayContaining(["shared recognition", "gravity"]));
    expect(lines[1]!.every(({ bin }) => bin === null)).toBe(true);
  });

  it.each(WIDTHS)("lets no label lie on what is not its own at %i px", (widthPx) => {
    for (const heightPx of [240, 430, 700]) {
      const placed = placeCalendar(withContext(), { widthPx, heightPx })!;
      expect(findLabelFaults(placed)).toEqual([]);
    }
  });

  it("never does so in other windows either", () => {
    fc.assert(
      fc.property(sizes, windows, (size, t) => {
        expect(findLabelFaults(placeCalendar(withContext({ t }), size)!)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it("puts the same times at the same place with and without the context", () => {
    const t = ["2023-10", "2024-06"] as const;
    const article = selectCalendar(selectLinkedModel(realIndex(), { ...DEFAULT_VIEW_STATE, t }));
    const both = withContext({ t });
    const size = { widthPx: 1340, heightPx: 560 };
    const [alone, beside] = [placeCalendar(article, size)!, placeCalendar(both, size)!];
    expect(beside.plot.x).toBe(alone.plot.x);
    expect(beside.writingX).toBe(alone.writingX);
    const softEnds = ({ bands }: PlacedCalendar) =>
      new Set(bands.flatMap(({ form, x, widthPx }) => (form === "before" ? [x + widthPx] : [])));
    expect(softEnds(beside)).toEqual(softEnds(alone));
    for (const { ref, span } of article.marks) {
      expect(both.marks.find((mark) => mark.ref === ref)!.span).toEqual(span);
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
