import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText, editedText } from "../testing/arbitraryText";
import { propertyRuns } from "../testing/propertyRuns";
import { realText } from "../testing/realText";
import { locateNearest, locateQuote, type TextQuote } from "./locateQuote";
import { splitSentences } from "./sentences";

const ARTICLE = realText();
const fewLetters = fc.string({
  unit: fc.constantFrom("a", "b", " ", "\n", "’", "😀"),
  maxLength: 30,
});
const text = fc.oneof(anyText(60), fewLetters, fc.constant(ARTICLE));

type Slip = "none" | keyof TextQuote;

const length = fc.nat(12);

/** Words of the text with what stands around them, and with a slip in one of the three. */
const textAndQuote = fc
  .record({
    content: text,
    at: fc.nat(),
    lengths: fc.tuple(length, length, length),
    slip: fc.constantFrom<Slip[]>("none", "none", "exact", "prefix", "suffix"),
    slipped: anyText(3),
  })
  .map(({ content, at, lengths: [before, inside, after], slip, slipped }): [string, TextQuote] => {
    const start = at % (content.length + 1);
    const end = start + inside;
    const words = {
      exact: content.slice(start, end),
      prefix: content.slice(Math.max(0, start - before), start),
      suffix: content.slice(end, end + after),
    };
    return [content, slip === "none" ? words : { ...words, [slip]: words[slip] + slipped }];
  });

/** The same question answered place by place. */
function findAll(content: string, { exact, prefix = "", suffix = "" }: TextQuote): number[] {
  if (exact === "") return [];
  return Array.from({ length: content.length + 1 }, (_, at) => at).filter(
    (at) =>
      at >= prefix.length &&
      content.startsWith(exact, at) &&
      content.startsWith(prefix, at - prefix.length) &&
      content.startsWith(suffix, at + exact.length),
  );
}

describe("quotes, fuzzed", () => {
  it("are found where they stand once, and told absent or ambiguous elsewhere", () => {
    fc.assert(
      fc.property(textAndQuote, ([content, quote]) => {
        const [start, ...more] = findAll(content, quote);
        const expected =
          start === undefined
            ? { status: "absent" }
            : more.length > 0
              ? { status: "ambiguous", count: more.length + 1 }
              : { status: "found", start, end: start + quote.exact.length };
        expect(locateQuote(content, quote)).toEqual(expected);
      }),
      propertyRuns(1_000),
    );
  });

  it("have a nearest place, whose words stand in text and quote", () => {
    fc.assert(
      fc.property(textAndQuote, ([content, { exact }]) => {
        const { part, matched, start } = locateNearest(content, exact);
        expect(content.startsWith(matched, start)).toBe(true);
        expect(part === "beginning" ? exact.startsWith(matched) : exact.endsWith(matched)).toBe(
          true,
        );
        expect(matched === exact).toBe(content.includes(exact));
      }),
      propertyRuns(1_000),
    );
  });
});

describe("sentences, fuzzed", () => {
  it("cover any text, each after the other, with only space between", () => {
    const content = fc.oneof(
      text,
      editedText(fc.constant(ARTICLE.slice(0, 1_500)), "A. \n”?1", 6),
      fc.string({
        unit: fc.constantFrom("A", "b", ".", "?", " ", "\n", "”", "1", "U.N. "),
        maxLength: 60,
      }),
    );
    fc.assert(
      fc.property(content, (words) => {
        const sentences = splitSentences(words);
        let at = 0;
        let paragraph = 1;
        for (const [position, sentence] of sentences.entries()) {
          expect(sentence.index).toBe(position + 1);
          expect(words.slice(at, sentence.start).trim()).toBe("");
          const inside = words.slice(sentence.start, sentence.end);
          expect(inside).toBe(inside.trim());
          expect(inside).not.toBe("");
          expect(sentence.paragraph - paragraph).toBeGreaterThanOrEqual(0);
          expect(sentence.paragraph - paragraph).toBeLessThanOrEqual(1);
          paragraph = sentence.paragraph;
          at = sentence.end;
        }
        expect(words.slice(at).trim()).toBe("");
      }),
      propertyRuns(1_000),
    );
  });
});
