import { describe, expect, it } from "vitest";
import type { ArticleSeries } from "../../selectors/article";
import type { RecordMark } from "../../selectors/articleRecordMark";
import type { ArticleSpan, UncodedSpan } from "../../selectors/articleSpans";
import { placeArticle } from "./placeArticle";

function makeMark(id: string, colour: string): RecordMark {
  return {
    reference: `event:${id}`,
    row: 0,
    title: id,
    shortLabel: id,
    name: id,
    kind: "call",
    voice: "reported",
    colour,
  };
}

/** One sentence over the whole text, with spans given by their words. */
function makeSeries(
  text: string,
  spans: readonly [words: string, mark: RecordMark, role?: ArticleSpan["role"]][],
  uncoded: readonly [words: string, reason: string][] = [],
): ArticleSeries {
  const range = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  return {
    text,
    source: null,
    sourceLine: null,
    sentences: [{ index: 1, paragraph: 1, start: 0, end: text.length, marks: [] }],
    spans: spans.map(([words, mark, role = "evidence"]) => ({ ...range(words), mark, role })),
    uncoded: uncoded.map(([words, reason]): UncodedSpan => ({ ...range(words), reason })),
    lost: [],
    quotes: [],
    coverage: { rowsBySentence: new Map(), evidenced: 0, total: 1 },
  };
}

function placeRuns(...series: Parameters<typeof makeSeries>) {
  const [paragraph] = placeArticle(makeSeries(...series));
  return paragraph?.sentences[0]?.runs ?? [];
}

describe("placeArticle", () => {
  it("underlines twice where records of two colours share the words, the narrowest first", () => {
    const runs = placeRuns("They agreed on trade and water.", [
      ["agreed on trade and water", makeMark("wide", "1")],
      ["water", makeMark("narrow", "2")],
      ["on trade and water", makeMark("twin", "2")],
    ]);
    const shown = runs.map((run) => [
      run.text,
      run.evidence.map(({ title }) => title),
      run.colours,
    ]);
    expect(shown).toEqual([
      ["They ", [], []],
      ["agreed ", ["wide"], ["1"]],
      ["on trade and ", ["twin", "wide"], ["2", "1"]],
      ["water", ["narrow", "twin", "wide"], ["2", "1"]],
      [".", [], []],
    ]);
  });

  it("draws at most two underlines", () => {
    const runs = placeRuns("water", [
      ["water", makeMark("a", "1")],
      ["water", makeMark("b", "2")],
      ["water", makeMark("c", "3")],
    ]);
    expect(runs.map((run) => [run.evidence.length, run.colours])).toEqual([[3, ["1", "2"]]]);
  });

  it("keeps words that only tell an order apart from evidence", () => {
    const second = makeMark("second", "2");
    const runs = placeRuns("One came later.", [
      ["One came later", makeMark("first", "1")],
      ["later", second, "order"],
      ["One", second],
      ["One", second, "order"],
    ]);
    const shown = runs.map(({ text, evidence, order }) => [
      text,
      evidence.map(({ title }) => title),
      order.map(({ title }) => title),
    ]);
    expect(shown).toEqual([
      ["One", ["second", "first"], []],
      [" came ", ["first"], []],
      ["later", ["first"], ["second"]],
      [".", [], []],
    ]);
  });

  it("gives the reason where the coders left a clause out", () => {
    const runs = placeRuns("On the other hand, it rained.", [], [["On the other hand", "Turn."]]);
    expect(runs.map((run) => [run.text, run.uncoded])).toEqual([
      ["On the other hand", "Turn."],
      [", it rained.", null],
    ]);
  });

  it("keeps the white space between the sentences of a paragraph and none between paragraphs", () => {
    const series = makeSeries("A.  B.\n\nC.", []);
    const paragraphs = placeArticle({
      ...series,
      sentences: [
        { index: 1, paragraph: 1, start: 0, end: 2, marks: [] },
        { index: 2, paragraph: 1, start: 4, end: 6, marks: [] },
        { index: 3, paragraph: 2, start: 8, end: 10, marks: [] },
      ],
    });
    const gaps = paragraphs.map(({ sentences }) => sentences.map(({ gap }) => gap));
    expect(gaps).toEqual([["", "  "], [""]]);
  });

  it("has no paragraphs without the text", () => {
    expect(placeArticle({ ...makeSeries("A.", []), text: null })).toEqual([]);
  });
});
