import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE } from "../state/viewState";
import { makeEvent, makeIndex } from "../testing/makeDossier";
import { realIndex } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectRecordRows } from "./recordRows";
import { SORT_COLUMNS, sortRecordRows } from "./sortRecordRows";

const model = selectLinkedModel(realIndex(), DEFAULT_VIEW_STATE);
const rows = selectRecordRows(model).map(({ row }) => row);

describe("sortRecordRows", () => {
  it.each(SORT_COLUMNS)("keeps every row when sorted by %s", (column) => {
    for (const direction of ["ascending", "descending"] as const) {
      expect(new Set(sortRecordRows(model, { column, direction }))).toEqual(new Set(rows));
    }
  });

  it("turns reading order round", () => {
    expect(sortRecordRows(model, { column: "when", direction: "ascending" })).toEqual(rows);
    expect(sortRecordRows(model, { column: "when", direction: "descending" })).toEqual(
      rows.toReversed(),
    );
  });

  it("sorts evidence by its place in the text and puts what has none last, both ways", () => {
    const up = sortRecordRows(model, { column: "evidence", direction: "ascending" });
    const down = sortRecordRows(model, { column: "evidence", direction: "descending" });
    const ends = (order: number[]) =>
      selectRecordRows(model, [order[0]!, order.at(-1)!]).map(({ evidence, reference }) => ({
        sentence: evidence?.sentence ?? null,
        reference,
      }));
    const last = { sentence: null, reference: "event:editorial-published" };
    expect(ends(up)).toMatchObject([{ sentence: 1 }, last]);
    expect(ends(down)).toMatchObject([{ sentence: 14 }, last]);
  });

  it("sorts words as a reader would and leaves equal rows in reading order", () => {
    const index = makeIndex({
      events: [
        makeEvent({ id: "a", title: "émigré", place: "p" }),
        makeEvent({ id: "b", title: "Zebra" }),
        makeEvent({ id: "c", title: "apple", place: "p" }),
      ],
    });
    const few = selectLinkedModel(index, DEFAULT_VIEW_STATE);
    const titlesOf = (order?: number[]) => selectRecordRows(few, order).map((row) => row.title);
    const titles = (column: "title" | "place" | "who") =>
      titlesOf(sortRecordRows(few, { column, direction: "ascending" }));
    expect(titles("title")).toEqual(["apple", "émigré", "Zebra"]);
    expect(titles("place")).toEqual(["apple", "émigré", "Zebra"]);
    expect(titles("who")).toEqual(titlesOf());
  });
});
