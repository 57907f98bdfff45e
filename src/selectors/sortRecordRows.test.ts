import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE } from "../state/viewState";
import { makeEvent, makeIndex } from "../testing/makeDossier";
import { realIndex } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectRecordRows } from "./recordRows";
import { SORT_COLUMNS, sortRecordRows } from "./sortRecordRows";

const rows = selectRecordRows(selectLinkedModel(realIndex(), DEFAULT_VIEW_STATE));

describe("sortRecordRows", () => {
  it.each(SORT_COLUMNS)("keeps every row when sorted by %s", (column) => {
    for (const direction of ["ascending", "descending"] as const) {
      expect(new Set(sortRecordRows(rows, { column, direction }))).toEqual(new Set(rows));
    }
  });

  it("turns reading order round", () => {
    expect(sortRecordRows(rows, { column: "when", direction: "ascending" })).toEqual(rows);
    expect(sortRecordRows(rows, { column: "when", direction: "descending" })).toEqual(
      rows.toReversed(),
    );
  });

  it("sorts evidence by its place in the text and puts what has none last, both ways", () => {
    const up = sortRecordRows(rows, { column: "evidence", direction: "ascending" });
    const down = sortRecordRows(rows, { column: "evidence", direction: "descending" });
    expect(up[0]?.evidence?.sentence).toBe(1);
    expect(down[0]?.evidence?.sentence).toBe(14);
    expect(up.at(-1)?.reference).toBe("event:editorial-published");
    expect(down.at(-1)?.reference).toBe("event:editorial-published");
  });

  it("sorts words as a reader would and leaves equal rows in reading order", () => {
    const index = makeIndex({
      events: [
        makeEvent({ id: "a", title: "émigré", place: "p" }),
        makeEvent({ id: "b", title: "Zebra" }),
        makeEvent({ id: "c", title: "apple", place: "p" }),
      ],
    });
    const few = selectRecordRows(selectLinkedModel(index, DEFAULT_VIEW_STATE));
    const titles = (column: "title" | "place" | "who") =>
      sortRecordRows(few, { column, direction: "ascending" }).map((row) => row.title);
    expect(titles("title")).toEqual(["apple", "émigré", "Zebra"]);
    expect(titles("place")).toEqual(["apple", "émigré", "Zebra"]);
    expect(titles("who")).toEqual(few.map((row) => row.title));
  });
});
