import { describe, expect, it } from "vitest";
import { resolveNextOrder, SOURCE_COLUMNS, SOURCE_ORDERS } from "./sourceOrder";

describe("resolveNextOrder", () => {
  it("takes a column as it is, turns it at the second press and back at the third", () => {
    for (const column of SOURCE_COLUMNS) {
      const other = column === "country" ? "published.down" : "country.down";
      const first = resolveNextOrder(other, column);
      const second = resolveNextOrder(first, column);
      expect(first).toBe(column);
      expect(second).not.toBe(first);
      expect(SOURCE_ORDERS).toContain(second);
      expect(resolveNextOrder(second, column)).toBe(first);
    }
  });
});
