import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanFindText, hasWords } from "./findText";

describe("cleanFindText", () => {
  it.each([
    ["  Mehr  News ", "Mehr News"],
    ["Siasat-e Shargh", "Siasat-e Shargh"],
    ["“Pakistan, Iran”: 2023?", "Pakistan Iran 2023"],
    ["می\u200cخواهم", "می\u200cخواهم"],
    ["%25&sel=event:a", "25 sel event a"],
    ["…", ""],
  ])("keeps the words of “%s”", (text, words) => {
    expect(cleanFindText(text)).toBe(words);
  });

  it("changes nothing of what it made, and is never long", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 90 }), (text) => {
        const words = cleanFindText(text);
        expect(cleanFindText(words)).toBe(words);
        expect(words.length).toBeLessThanOrEqual(60);
      }),
    );
  });
});

describe("hasWords", () => {
  it("wants all words, in any order, whatever their case", () => {
    expect(hasWords("Mehr News Agency (Persian)", "persian mehr")).toBe(true);
    expect(hasWords("Mehr News Agency (Persian)", "persian dawn")).toBe(false);
  });

  it("finds everything with no words", () => {
    expect(hasWords("Dawn", "")).toBe(true);
  });

  it("finds a text by any piece of it", () => {
    const text = "جیلانی: قاطعانه به همکاری نزدیک با ایران";
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(20), (start, length) => {
        expect(hasWords(text, text.slice(start, start + length))).toBe(true);
      }),
    );
  });
});
