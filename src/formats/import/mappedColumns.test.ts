import { describe, expect, it } from "vitest";
import type { ColumnMapping } from "./columnMapping";
import { toFieldColumns, toMapping } from "./mappedColumns";

const WHOLE: ColumnMapping = {
  date: { kind: "whole", start: 1, end: 2 },
  title: 0,
  actors: [3, 4, 5],
  latitude: 6,
  listDelimiter: ";",
};

describe("a mapping in the form", () => {
  it("comes back as it was, with what the form does not show", () => {
    expect(toMapping(toFieldColumns(WHOLE), WHOLE)).toEqual(WHOLE);
    const parts: ColumnMapping = { date: { kind: "parts", year: 0, day: 2 }, actors: [] };
    expect(toMapping(toFieldColumns(parts), parts)).toEqual(parts);
  });

  it("says what its fields say", () => {
    const { date: _, actor1: __, ...columns } = toFieldColumns(WHOLE);
    expect(toMapping({ ...columns, year: 9 }, WHOLE)).toEqual({
      ...WHOLE,
      date: { kind: "parts", year: 9 },
      actors: [4, 5],
    });
  });

  it("has no date where neither a day nor a year is chosen", () => {
    expect(toMapping({ month: 1, day: 2 }, WHOLE).date).toBeNull();
  });
});
