import { describe, expect, it } from "vitest";
import { selectArticle } from "../../selectors/article";
import { makeDossier, makeEvent, makeIndex, makeSource } from "../../testing/makeDossier";
import { realIndex } from "../../testing/realDossier";
import { realText } from "../../testing/realText";
import { compileDossierIndex } from "../../model/dossierIndex";
import { placeArticle } from "./placeArticle";

function quote(exact: string) {
  return { source: "source", quote: { exact } };
}

function placeRuns(text: string, fields: Parameters<typeof makeIndex>[0]) {
  const index = compileDossierIndex(makeDossier(fields));
  const paragraphs = placeArticle(selectArticle(index, text));
  return paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ runs }) => runs));
}

describe("placeArticle", () => {
  it("puts together again the text it was given, paragraph by paragraph", () => {
    const text = realText();
    const paragraphs = placeArticle(selectArticle(realIndex(), text));
    const words = paragraphs.map(({ sentences }) =>
      sentences.map(({ gap, runs }) => gap + runs.map((run) => run.text).join("")).join(""),
    );
    expect(words).toEqual(text.trim().split("\n\n"));
    expect(paragraphs.map(({ sentences }) => sentences.length)).toEqual([2, 6, 3, 3]);
  });

  it("gives every record of the shipped dossier at least one run or the source line", () => {
    const series = selectArticle(realIndex(), realText());
    const runs = placeArticle(series).flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => sentence.runs),
    );
    const found = new Set(runs.flatMap((run) => run.evidence.map((mark) => mark.reference)));
    if (series.sourceLine) found.add(series.sourceLine.mark.reference);
    expect([...found].sort()).toEqual([...realIndex().table.refs].sort());
  });

  it("underlines twice where two records of different issues share the words", () => {
    const runs = placeRuns("They agreed on trade and water.", {
      sources: [makeSource()],
      issues: [
        { id: "trade", label: "Trade", description: "Trade.", colour: "1" },
        { id: "water", label: "Water", description: "Water.", colour: "2" },
      ],
      events: [
        makeEvent({
          id: "wide",
          issues: ["trade"],
          evidence: [quote("agreed on trade and water")],
        }),
        makeEvent({ id: "narrow", issues: ["water"], evidence: [quote("water")] }),
        makeEvent({ id: "twin", issues: ["water"], evidence: [quote("on trade and water")] }),
      ],
    });
    const shown = runs.map((run) => [run.text, run.evidence.map(({ row }) => row), run.colours]);
    expect(shown).toEqual([
      ["They ", [], []],
      ["agreed ", [0], ["1"]],
      ["on trade and ", [2, 0], ["2", "1"]],
      ["water", [1, 2, 0], ["2", "1"]],
      [".", [], []],
    ]);
  });

  it("keeps the words that only tell an order apart from evidence", () => {
    const after = [{ record: "first", basis: "words" as const, evidence: quote("later") }];
    const runs = placeRuns("One came later.", {
      sources: [makeSource()],
      events: [
        makeEvent({ id: "first", evidence: [quote("One came later")] }),
        makeEvent({ id: "second", evidence: [quote("One")], after }),
      ],
    });
    const late = runs.find((run) => run.text === "later");
    expect(late?.evidence.map((mark) => mark.reference)).toEqual(["event:first"]);
    expect(late?.order.map((mark) => mark.reference)).toEqual(["event:second"]);
  });

  it("gives the reason where the coders left a clause out", () => {
    const notCoded = [{ quote: { exact: "On the other hand" }, reason: "A transition." }];
    const runs = placeRuns("On the other hand, it rained.", {
      sources: [makeSource({ notCoded })],
    });
    expect(runs.map((run) => [run.text, run.uncoded])).toEqual([
      ["On the other hand", "A transition."],
      [", it rained.", null],
    ]);
  });

  it("has no paragraphs without the text", () => {
    expect(placeArticle(selectArticle(realIndex(), null))).toEqual([]);
  });
});
