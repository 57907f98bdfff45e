import { describe, expect, it } from "vitest";
import { SOURCE_COLUMNS, SOURCE_ORDERS } from "../state/sourceOrder";
import { DEFAULT_VIEW_STATE } from "../state/viewState";
import { realIndexWithContext } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectSources } from "./sources";
import { resolveSourceSort, sortSources } from "./sourceSort";

const withContext = selectSources(selectLinkedModel(realIndexWithContext(), DEFAULT_VIEW_STATE));

describe("resolveSourceSort", () => {
  it("reads counts from the top and all else from the start, unless turned", () => {
    expect(SOURCE_ORDERS.map((order) => Object.values(resolveSourceSort(order)).join(" "))).toEqual(
      [
        "records descending",
        "records ascending",
        "publisher ascending",
        "publisher descending",
        "country ascending",
        "country descending",
        "published ascending",
        "published descending",
      ],
    );
  });
});

describe("sortSources", () => {
  it.each(SOURCE_COLUMNS)("by %s, up and down, what is not recorded last", (column) => {
    const up = sortSources(withContext.rows, { column, direction: "ascending" });
    const down = sortSources(withContext.rows, { column, direction: "descending" });
    expect(new Set(up)).toEqual(new Set(withContext.rows));
    const known = (rows: typeof up) =>
      rows.map((row) => row[column]).filter((value) => value !== null);
    expect(known(up)).toEqual(known(down).toReversed());
    for (const rows of [up, down]) {
      const values = rows.map((row) => row[column]);
      expect(values.slice(known(rows).length).every((value) => value === null)).toBe(true);
    }
    const [first, last] = [known(up)[0]!, known(up).at(-1)!];
    expect(first < last).toBe(true);
  });
});
