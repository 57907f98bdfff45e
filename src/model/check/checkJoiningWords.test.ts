import { describe, expect, it } from "vitest";
import { makeAuthoredEvent, makeAuthoredPosition, makeDraft } from "../../testing/makeDraft";
import type { AuthoredEvent, Order } from "../dossierSchema";
import { formatProblem } from "../problem";
import { checkJoiningWords } from "./checkJoiningWords";

const QUOTED = { source: "paper", quote: { exact: "an attack prompting a recent call" } };
const order = (changes: Partial<Order>): Order => ({
  record: "condemnation",
  basis: "words",
  evidence: QUOTED,
  ...changes,
});

function check(changes: Partial<AuthoredEvent>): string[] {
  const draft = makeDraft({ events: [makeAuthoredEvent(changes)] });
  return checkJoiningWords(draft).map(formatProblem);
}

describe("checkJoiningWords", () => {
  it.each(["prompting", "a recent call", undefined])(
    "takes %j as it stands in the quote",
    (word) => {
      expect(check({ after: [order(word === undefined ? {} : { word })] })).toEqual([]);
    },
  );

  it.each(["promptig", "prompt", "Prompting", "then"])("refuses “%s”", (word) => {
    expect(check({ after: [order({}), order({ word })] })).toEqual([
      `error: data/dossiers/test/events.json · call · after[1].word: found "${word}", expected whole words of its quote "an attack prompting a recent call", as they stand there. Copy the joining word from the quote, or leave it out`,
    ]);
  });

  it("looks at what something is during, of positions too", () => {
    const during = order({ record: "call", word: "promptig" });
    const draft = makeDraft({ positions: [makeAuthoredPosition({ during })] });
    expect(checkJoiningWords(draft)).toMatchObject([{ id: "condemnation", field: "during.word" }]);
    const claim = { record: "call", basis: "claim" } as const;
    const claimed = makeDraft({ positions: [makeAuthoredPosition({ during: claim })] });
    expect(checkJoiningWords(claimed)).toEqual([]);
  });

  it("refuses a word beside a paraphrase, in which nothing is quoted", () => {
    const evidence = { source: "paper", paraphrase: "The call came after, prompting nothing." };
    expect(check({ after: [order({ word: "prompting", evidence })] })).toEqual([
      expect.stringContaining("expected a joining word only with a quote that it stands in"),
    ]);
  });
});
