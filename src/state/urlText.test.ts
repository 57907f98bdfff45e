import { describe, expect, it } from "vitest";
import {
  decodeRepeatedly,
  decodeText,
  encodeText,
  encodeTrailingPunctuation,
  hasPercentCode,
} from "./urlText";

describe("decodeText", () => {
  it.each([
    ["a+b", "a b"],
    ["a%20b%2Bc", "a b+c"],
    ["caf%C3%A9", "café"],
    ["cut%", "cut"],
    ["cut%2", "cut"],
    ["cut%C", "cut"],
    ["cut%g", "cut%g"],
    ["cut%2 more", "cut%2 more"],
    ["100% sure", "100% sure"],
    ["100%zz%20sure", "100%zz sure"],
    ["%C3%A9%FF", "é\uFFFD"],
    ["%ff%c3%a9", "\uFFFDé"],
    ["%FF and %C3%A9", "\uFFFD and é"],
    ["%EF%BB%BF%FF", "\uFEFF\uFFFD"],
    ["%EF%BB%BFa", "\uFEFFa"],
    ["%f%FF%4", "%f\uFFFD"],
  ])("%s", (encoded, text) => {
    expect(decodeText(encoded)).toBe(text);
  });
});

describe("decodeRepeatedly", () => {
  const wrap = (text: string, levels: number): string =>
    levels === 0 ? text : wrap(encodeURIComponent(text), levels - 1);

  it.each([1, 2, 3, 4])("takes off %i levels of encoding", (levels) => {
    expect(decodeRepeatedly(wrap("é:a", levels))).toBe("é:a");
  });

  it("leaves what is wrapped deeper as it finds it", () => {
    expect(decodeRepeatedly(wrap("é", 5))).toBe("%C3%A9");
  });

  it("stops where nothing is encoded, so that a plus that was encoded stays one", () => {
    expect(decodeRepeatedly("a%2Bb")).toBe("a+b");
  });
});

describe("hasPercentCode", () => {
  it.each([
    ["a%20", true],
    ["%aF", true],
    ["a%2", false],
    ["a%2g", false],
    ["a%g2", false],
    ["20", false],
    ["", false],
  ])("%s: %s", (text, has) => {
    expect(hasPercentCode(text)).toBe(has);
  });
});

describe("encodeText", () => {
  it("keeps letters, digits and - _ . ~ , : and encodes all else", () => {
    expect(encodeText("aZ09-_.~,:")).toBe("aZ09-_.~,:");
    expect(encodeText("!'()*")).toBe("%21%27%28%29%2A");
    expect(encodeText("a b&é")).toBe("a%20b%26%C3%A9");
  });
});

describe("encodeTrailingPunctuation", () => {
  it.each([
    ["a.b", "a.b"],
    ["a.b.", "a.b%2E"],
    ["a,:.", "a%2C%3A%2E"],
    ["...", "%2E%2E%2E"],
    ["", ""],
  ])("%s", (encoded, text) => {
    expect(encodeTrailingPunctuation(encoded)).toBe(text);
  });
});
