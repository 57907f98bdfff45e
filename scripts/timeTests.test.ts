import { describe, expect, it } from "vitest";
import { listTimeTests } from "./timeTests.mjs";

describe("listTimeTests", () => {
  it("finds the tests of dates, clocks and local days, and leaves out the others", () => {
    const files = listTimeTests();
    expect(files).toEqual(
      expect.arrayContaining([
        "src/model/calendarDay.test.ts",
        "src/model/parseEdtf.test.ts",
        "src/model/parseEdtf.fuzz.test.ts",
        "src/selectors/dateFormat.test.ts",
        "src/selectors/timeText.test.ts",
      ]),
    );
    expect(files).not.toContain("src/state/urlCodec.test.ts");
    expect(files.length).toBeLessThan(60);
    expect(files.filter((file) => !file.endsWith(".test.ts"))).toEqual([]);
  });
});
