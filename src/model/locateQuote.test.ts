import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locateNearest, locateQuote } from "./locateQuote";

const TEXT = "A recent call. A recent attack.";

describe("locateQuote", () => {
  it("finds words that stand once", () => {
    expect(locateQuote(TEXT, { exact: "call" })).toEqual({ status: "found", start: 9, end: 13 });
  });

  it("tells apart absent and ambiguous words", () => {
    expect(locateQuote(TEXT, { exact: "visit" })).toEqual({ status: "absent" });
    expect(locateQuote(TEXT, { exact: "recent" })).toEqual({ status: "ambiguous", count: 2 });
    expect(locateQuote(TEXT, { exact: "" })).toEqual({ status: "absent" });
  });

  it("counts overlapping places", () => {
    expect(locateQuote("aaa", { exact: "aa" })).toEqual({ status: "ambiguous", count: 2 });
  });

  it("uses prefix and suffix to choose, and does not count them in", () => {
    const second = { status: "found", start: 17, end: 23 };
    expect(locateQuote(TEXT, { exact: "recent", suffix: " attack" })).toEqual(second);
    expect(locateQuote(TEXT, { exact: "recent", prefix: "call. A " })).toEqual(second);
    expect(locateQuote(TEXT, { exact: "recent", suffix: " visit" })).toEqual({ status: "absent" });
  });

  it("finds any part of any text once its surroundings make it unique", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "’", "é", "😀"), minLength: 1 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (content, one, other) => {
        const start = Math.min(one, other) % content.length;
        const end = start + 1 + (Math.max(one, other) % (content.length - start));
        const quote = {
          exact: content.slice(start, end),
          prefix: content.slice(0, start),
          suffix: content.slice(end),
        };
        expect(locateQuote(content, quote)).toEqual({ status: "found", start, end });
      }),
    );
  });

  it("finds only what is there", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (content, exact) => {
        const location = locateQuote(content, { exact });
        const found =
          location.status === "found" ? content.slice(location.start, location.end) : exact;
        expect(content.includes(exact)).toBe(location.status !== "absent");
        expect(found).toBe(exact);
      }),
    );
  });
});

describe("locateNearest", () => {
  it("gives the longer of the beginning and the ending that stand in the text", () => {
    const beginning = { part: "beginning", matched: "A recent at", start: 15 };
    expect(locateNearest(TEXT, "A recent atack.")).toEqual(beginning);
    const ending = { part: "ending", matched: "recent call", start: 2 };
    expect(locateNearest(TEXT, "In recent call")).toEqual({
      ...ending,
      matched: " recent call",
      start: 1,
    });
  });

  it("gives nothing where no letter fits", () => {
    expect(locateNearest(TEXT, "zzz").matched).toBe("");
  });

  it("gives words of the text whatever the quote", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (content, exact) => {
        const { matched, start } = locateNearest(content, exact);
        expect(content.slice(start, start + matched.length)).toBe(matched);
        expect(exact.startsWith(matched) || exact.endsWith(matched)).toBe(true);
      }),
    );
  });
});
