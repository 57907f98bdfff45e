import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "./sentences";

function read(text: string): string[] {
  return splitSentences(text).map(
    ({ index, paragraph, start, end }) => `${index}/${paragraph} ${text.slice(start, end)}`,
  );
}

describe("splitSentences", () => {
  it("counts sentences through the text and paragraphs by empty lines", () => {
    expect(read("One. Two!\n\nThree? Four.\n")).toEqual([
      "1/1 One.",
      "2/1 Two!",
      "3/2 Three?",
      "4/2 Four.",
    ]);
  });

  it("keeps closing quotation marks with their sentence", () => {
    expect(read("He said “No.” Then he left.")).toEqual(["1/1 He said “No.”", "2/1 Then he left."]);
  });

  it("does not end at abbreviations, initials, decimals or before small letters", () => {
    expect(read("Mr. Jilani of the U.N. Council said 3.5 per cent. of it.")).toHaveLength(1);
  });

  it("keeps a line break inside a paragraph inside its sentence", () => {
    expect(read("One\ntwo. Three.")).toEqual(["1/1 One\ntwo.", "2/1 Three."]);
  });

  it("finds nothing in an empty text", () => {
    expect(splitSentences("")).toEqual([]);
    expect(splitSentences("\n \n")).toEqual([]);
  });

  it("loses no letter: sentences follow one another with only space between", () => {
    const unit = fc.constantFrom("A", "b", ".", "?", " ", "\n", "”", "1");
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        let at = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });
});
