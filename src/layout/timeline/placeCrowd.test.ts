import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selectLinkedModel } from "../../selectors/linkedModel";
import { MAX_MUTED_RECORDS } from "../../selectors/maxMutedRecords";
import { selectCalendar } from "../../selectors/timelineCalendar";
import { DEFAULT_VIEW_STATE, LANE_DIMENSIONS, type ViewState } from "../../state/viewState";
import { findOverlaps } from "../../testing/findOverlaps";
import { makeCrowd } from "../../testing/makeCrowd";
import { propertyRuns } from "../../testing/propertyRuns";
import { compileDossierIndex } from "../../model/dossierIndex";
import { OPEN_END, OPEN_START } from "../../model/recordTable";
import { estimateExactTextWidth } from "../textWidth";
import { placeCrowd, type PlacedCrowd } from "./placeCrowd";

const index = compileDossierIndex(makeCrowd(1500));
const MS_PER_DAY = 86_400_000;
const DAY_OF = (date: string) => Date.parse(date) / MS_PER_DAY;
const toDate = (day: number) => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

function place(state: Partial<ViewState>, widthPx: number, heightPx: number) {
  const series = selectCalendar(selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, ...state }));
  const { crowd } = series;
  return { series, crowd, placed: crowd && placeCrowd(series, crowd, { widthPx, heightPx }) };
}

function labelBoxes({ cells }: PlacedCrowd) {
  return cells.flatMap(({ label }) => {
    if (!label) return [];
    const widthPx = estimateExactTextWidth(label.text, 12);
    return [{ x: label.x - widthPx / 2, y: label.y - 10, widthPx, heightPx: 11 }];
  });
}

const anyView = fc.record({
  by: fc.constantFrom(...LANE_DIMENSIONS),
  cal: fc.constantFrom("gregorian" as const, "solar-hijri" as const),
  fromYear: fc.integer({ min: 1940, max: 2020 }),
  years: fc.integer({ min: 0, max: 85 }),
  widthPx: fc.integer({ min: 300, max: 1400 }),
});

describe("placeCrowd", () => {
  it("stands in only for more records than are muted in place", () => {
    expect(place({}, 900, 300).crowd?.rows).toHaveLength(index.table.count);
    const few = place({ t: ["2020-01-01", "2020-01-31"] }, 900, 300);
    expect(few.crowd).toBeNull();
    expect(few.series.marks.length).toBeGreaterThan(0);
    expect(few.series.marks.length).toBeLessThanOrEqual(MAX_MUTED_RECORDS);
  });

  it("counts every record of the crowd in exactly one cell, on the column that holds its whole time", () => {
    fc.assert(
      fc.property(anyView, ({ by, cal, fromYear, years, widthPx }) => {
        const t: [string, string] = [`${fromYear}-01-01`, `${fromYear + years}-12-31`];
        const { crowd, placed } = place({ by, cal, t }, widthPx, 300);
        fc.pre(crowd !== null && placed !== null);
        const counted = placed.cells.flatMap(({ rows }) => [...rows]);
        expect(counted.toSorted((a, b) => a - b)).toEqual(
          [...crowd.rows].toSorted((a, b) => a - b),
        );
        const { start, end } = index.table;
        placed.cells.forEach(({ time, rows }, at) => {
          for (const row of rows) {
            expect(placed.cellOfRow[row]).toBe(at);
            if (time === null) continue;
            expect(start[row]).toBeGreaterThanOrEqual(time.first);
            expect(end[row]).toBeLessThanOrEqual(time.last);
          }
        });
      }),
      propertyRuns(15),
    );
  });

  it("leaves on no column only what is open at an end, beyond the window or longer than a column", () => {
    const { placed } = place({}, 1100, 400);
    const { start, end } = index.table;
    const columns = placed!.cells.flatMap(({ time }) => (time ? [time] : []));
    for (const { time, rows } of placed!.cells) {
      if (time !== null) continue;
      for (const row of rows) {
        const isOpen = start[row] === OPEN_START || end[row] === OPEN_END;
        const fits = columns.some(({ first, last }) => start[row]! >= first && end[row]! <= last);
        expect(isOpen || !fits).toBe(true);
      }
    }
  });

  it("has columns of whole years over decades and of whole months over years", () => {
    const yearly = place({}, 1100, 400).placed!.cells.flatMap(({ time }) => time ?? []);
    const inner = yearly.filter(({ first }) => first > DAY_OF("1950-01-01"));
    expect(inner.length).toBeGreaterThan(20);
    for (const { first } of inner) expect(toDate(first)).toMatch(/-01-01$/);
    const monthly = place({ t: ["1990-01-01", "2019-12-31"] }, 11_000, 400).placed!;
    const starts = monthly.cells.flatMap(({ time }) => time?.first ?? []);
    expect(new Set(starts).size).toBeGreaterThan(60);
    for (const first of starts) expect(toDate(first)).toMatch(/-01$/);
  });

  it("is never narrower or lower than a press needs, and no count lies on another", () => {
    fc.assert(
      fc.property(anyView, ({ by, cal, fromYear, years, widthPx }) => {
        const t: [string, string] = [`${fromYear}-01-01`, `${fromYear + years}-12-31`];
        const { placed } = place({ by, cal, t }, widthPx, 300);
        fc.pre(placed !== null);
        expect(findOverlaps(labelBoxes(placed))).toEqual([]);
        expect(findOverlaps(placed.cells.map(({ hit }) => hit))).toEqual([]);
        for (const { hit } of placed.cells) {
          expect(hit.heightPx).toBeGreaterThanOrEqual(24);
          expect(hit.widthPx).toBeGreaterThanOrEqual(24);
        }
      }),
      propertyRuns(15),
    );
  });

  it("gives the same cells for the same input", () => {
    expect(place({ by: "kind" }, 800, 300).placed).toEqual(place({ by: "kind" }, 800, 300).placed);
  });
});
