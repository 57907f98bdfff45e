import { describe, expect, it } from "vitest";
import { makeEvent, makeIndex, makeSource } from "../testing/makeDossier";
import { realIndex } from "../testing/realDossier";
import { realText } from "../testing/realText";
import { selectArticle } from "./article";

describe("selectArticle on the shipped dossier", () => {
  const series = selectArticle(realIndex(), realText());

  it("has 14 sentences and at least one record on each", () => {
    expect(series.sentences).toHaveLength(14);
    expect(series.sentences.filter((sentence) => sentence.marks.length === 0)).toEqual([]);
    expect(series.coverage).toMatchObject({ evidenced: 14, total: 14 });
  });

  it("finds every quote and every clause that was left out", () => {
    expect(series.lost).toEqual([]);
    expect(series.uncoded).toHaveLength(2);
  });

  it("counts evidence alone: words of order add no record to a sentence", () => {
    const third = series.sentences[2];
    expect(third?.marks.map((mark) => mark.reference)).toEqual([
      "event:police-station-attack",
      "position:assessment-heightened-concerns",
    ]);
    const order = series.spans.filter((span) => span.role === "order");
    expect(order.map(({ start, end }) => series.text?.slice(start, end))).toEqual([
      "prompting discussions between the foreign ministers of both nations",
      "recent phone call",
      "recent terrorist attack",
    ]);
  });

  it("rests the publication on the source line and on no sentence", () => {
    expect(series.sourceLine?.mark.reference).toBe("event:editorial-published");
    expect(series.sourceLine?.words).toContain("Peace pledge");
    const carried = series.sentences.flatMap(({ marks }) => marks.map((mark) => mark.reference));
    expect(carried).not.toContain("event:editorial-published");
  });

  it("gives the same coverage from what the build stored, without the text", () => {
    const absent = selectArticle(realIndex(), null);
    expect(absent.coverage.evidenced).toBe(14);
    expect(absent.coverage.total).toBe(14);
    for (const [sentence, rows] of series.coverage.rowsBySentence) {
      expect(new Set(absent.coverage.rowsBySentence.get(sentence))).toEqual(new Set(rows));
    }
    expect(absent.quotes).toHaveLength(series.quotes.length);
  });
});

describe("selectArticle", () => {
  it("tells of quotes that do not stand exactly once in the text", () => {
    const index = makeIndex({
      sources: [makeSource()],
      events: [
        makeEvent({ id: "gone", evidence: [{ source: "source", quote: { exact: "rain" } }] }),
        makeEvent({ id: "twice", evidence: [{ source: "source", quote: { exact: "sun" } }] }),
      ],
    });
    const series = selectArticle(index, "The sun is the sun.");
    expect(series.lost.map((quote) => [quote.mark.reference, quote.reason])).toEqual([
      ["event:gone", "absent"],
      ["event:twice", "ambiguous"],
    ]);
    expect(series.coverage).toMatchObject({ evidenced: 0, total: 1 });
  });

  it("lets the words decide where the stored offsets are wrong", () => {
    const evidence = [{ source: "source", quote: { exact: "sun" }, start: 90, end: 93 }];
    const index = makeIndex({ sources: [makeSource()], events: [makeEvent({ evidence })] });
    expect(selectArticle(index, "The sun.").spans).toMatchObject([{ start: 4, end: 7 }]);
  });

  it("does not mark the words of another source", () => {
    const evidence = [{ source: "other", quote: { exact: "sun" } }];
    const index = makeIndex({ sources: [makeSource()], events: [makeEvent({ evidence })] });
    const series = selectArticle(index, "The sun.");
    expect(series.spans).toEqual([]);
    expect(series.lost).toEqual([]);
  });

  it("stands without its lead source", () => {
    const index = makeIndex({ leadSource: "missing" });
    expect(selectArticle(index, "The sun.")).toMatchObject({ source: null, sourceLine: null });
  });
});
