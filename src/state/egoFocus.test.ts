import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalEgo, formatEgo, parseEgo } from "./egoFocus";

describe("the relations around one actor in a link", () => {
  it.each([
    ["china", { id: "china", steps: 1 }, false],
    ["china.1", { id: "china", steps: 1 }, false],
    ["china.2", { id: "china", steps: 2 }, false],
    ["china.0", { id: "china", steps: 1 }, true],
    ["china.9", { id: "china", steps: 2 }, true],
  ] as const)("reads %s", (text, ego, adjusted) => {
    expect(parseEgo(text)).toStrictEqual({ ego, adjusted });
  });

  it.each(["", ".2", "China", "china.", "china.2.2", "china.-1", "a b", "x".repeat(65)])(
    "does not read %j",
    (text) => {
      expect(parseEgo(text)).toBeNull();
    },
  );

  it("comes back as it was written, and an id that no link can carry is none", () => {
    const ego = fc.record({
      id: fc.stringMatching(/^[a-z0-9-]{1,64}$/),
      steps: fc.constantFrom(1 as const, 2 as const),
    });
    fc.assert(
      fc.property(ego, (focus) => {
        expect(parseEgo(formatEgo(focus))).toEqual({ ego: focus, adjusted: false });
        expect(canonicalEgo(focus)).toEqual(focus);
      }),
    );
    expect(canonicalEgo({ id: "Not an id", steps: 1 })).toBeNull();
  });
});
