import { describe, expect, it } from "vitest";
import { cleanSearchText, decodeSearchText, encodeSearchText } from "./searchText";

describe("encodeSearchText", () => {
  it.each([
    ["lasting peace", "lasting%20peace"],
    ["a, b: c~d-e_f", "a,%20b:%20c~d-e_f"],
    ["who called?", "who%20called%3F"],
    ["the end.", "the%20end%2E"],
    ["and, ...", "and,%20%2E%2E%2E"],
    ["a+b&c=d#e", "a%2Bb%26c%3Dd%23e"],
    ["it's (not) *this*!", "it%27s%20%28not%29%20%2Athis%2A%21"],
    ['"lasting peace"', "%22lasting%20peace%22"],
    ["100%", "100%25"],
  ])("writes %s as %s", (text, encoded) => {
    expect(encodeSearchText(text)).toBe(encoded);
  });

  it.each([
    ["50%20", "50%252520"],
    ["%25", "%252525"],
    ['he said "', "he%2520said%2520%2522"],
    ["a>", "a%253E"],
  ])("writes %s twice encoded, since once would not come back", (text, encoded) => {
    expect(encodeSearchText(text)).toBe(encoded);
    expect(decodeSearchText(encoded, true)).toBe(text);
  });
});

describe("decodeSearchText", () => {
  it("cuts glued punctuation off the end of a link only", () => {
    expect(decodeSearchText("peace).", true)).toBe("peace");
    expect(decodeSearchText("peace).", false)).toBe("peace).");
  });

  it("keeps a closing bracket or quote that has its opener", () => {
    expect(decodeSearchText("(a)", true)).toBe("(a)");
    expect(decodeSearchText("%22a%22", true)).toBe('"a"');
    expect(decodeSearchText("(a))", true)).toBe("(a)");
    expect(decodeSearchText("%22a%22%22", true)).toBe('"a"');
  });

  it("drops half a character and keeps a percent sign that begins no code", () => {
    expect(cleanSearchText(decodeSearchText("caf%C3", true))).toBe("caf");
    expect(cleanSearchText(decodeSearchText("a%FFb", true))).toBe("ab");
    expect(decodeSearchText("5%+of%20%zz", true)).toBe("5% of %zz");
  });

  it("does not decode again what would be no text", () => {
    expect(decodeSearchText("50%25ab", true)).toBe("50%ab");
  });
});
