import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileDossierIndex } from "../model/dossierIndex";
import { OPEN_START } from "../model/recordTable";
import { DEFAULT_VIEW_STATE } from "../state/viewState";
import { arbitraryTimelineModel } from "../testing/arbitraryTimeline";
import { makeCrowd } from "../testing/makeCrowd";
import { realIndex } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectRecordSteps } from "./recordSteps";
import { selectSequenceOrder } from "./selectSequenceOrder";

const mode = fc.constantFrom("sequence" as const, "calendar" as const);

/** Lets only some records pass. */
function keepSome<Model extends { filter: { passes: Uint8Array } }>(model: Model, kept: boolean[]) {
  const passes = model.filter.passes.map((_, row) => Number(kept[row % kept.length]));
  return { ...model, filter: { ...model.filter, passes } };
}

describe("selectRecordSteps", () => {
  const model = selectLinkedModel(realIndex(), DEFAULT_VIEW_STATE);
  const ids = (rows: readonly number[]) => rows.map((row) => model.index.table.refs[row]);

  it("tells the article as its words order it, and what they do not order last", () => {
    const { rows, placedCount } = selectRecordSteps(model, "sequence");
    expect(ids(rows).slice(0, 2)).toEqual(["event:police-station-attack", "event:ministers-call"]);
    expect(ids(rows)[12]).toBe("event:editorial-published");
    expect(placedCount).toBe(22);
    expect(rows).toHaveLength(23);
  });

  it("tells known days first in the calendar, then all without a start in the stated order", () => {
    const { rows, placedCount } = selectRecordSteps(model, "calendar");
    expect(placedCount).toBe(10);
    expect(ids(rows)[0]).toBe("event:editorial-published");
    expect(ids(rows).slice(10, 12)).toEqual([
      "event:police-station-attack",
      "event:ministers-call",
    ]);
  });

  it("goes through a crowd as well", () => {
    const crowd = compileDossierIndex(makeCrowd(1000));
    const { rows } = selectRecordSteps(selectLinkedModel(crowd, DEFAULT_VIEW_STATE), "calendar");
    expect(new Set(rows).size).toBe(1000);
  });

  it("visits each passing record exactly once, and no other", () => {
    fc.assert(
      fc.property(
        arbitraryTimelineModel,
        fc.array(fc.boolean(), { minLength: 1 }),
        mode,
        (any, kept, chosen) => {
          const some = keepSome(any, kept);
          const passing = [...some.filter.passes.keys()].filter((row) => some.filter.passes[row]);
          const { rows } = selectRecordSteps(some, chosen);
          expect(rows.toSorted((a, b) => a - b)).toEqual(passing);
        },
      ),
    );
  });

  it("never tells a record before one that is said to come before it, or that it is part of", () => {
    fc.assert(
      fc.property(arbitraryTimelineModel, (any) => {
        const { anchors, columnOf, relations } = selectSequenceOrder(any.index);
        const { rows } = selectRecordSteps(any, "sequence");
        const place = new Map(rows.map((row, at) => [row, at]));
        for (const { from, to } of relations) {
          expect(place.get(anchors[from]!)!).toBeLessThan(place.get(anchors[to]!)!);
        }
        for (const row of rows.filter((one) => columnOf[one]! >= 0)) {
          expect(place.get(anchors[columnOf[row]!]!)!).toBeLessThanOrEqual(place.get(row)!);
        }
      }),
    );
  });

  it("goes by the start of time in the calendar, unknown starts last", () => {
    fc.assert(
      fc.property(arbitraryTimelineModel, (any) => {
        const { start } = any.index.table;
        const { rows, placedCount } = selectRecordSteps(any, "calendar");
        const known = rows.slice(0, placedCount).map((row) => start[row]!);
        expect(known).toEqual(known.toSorted((a, b) => a - b));
        expect(known).not.toContain(OPEN_START);
        for (const row of rows.slice(placedCount)) expect(start[row]).toBe(OPEN_START);
      }),
    );
  });
});
