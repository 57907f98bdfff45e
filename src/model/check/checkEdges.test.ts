import { describe, expect, it } from "vitest";
import { makeAuthoredEvent, makeDraft } from "../../testing/makeDraft";
import { realIndexWithContext } from "../../testing/realDossier";
import { realText } from "../../testing/realText";
import { formatProblem } from "../problem";
import type { TextQuote } from "../locateQuote";
import { checkQuotes } from "./checkQuotes";

const ARTICLE = realText();
const LETTER = /[\p{L}\p{N}]/u;

function check(quote: TextQuote, content = ARTICLE): string[] {
  const evidence = [{ source: "paper", quote }];
  const draft = makeDraft({ events: [makeAuthoredEvent({ evidence })], positions: [] });
  const texts = new Map([["paper", { content, sha256: "0".repeat(64) }]]);
  return checkQuotes(draft, texts)
    .map(formatProblem)
    .filter((line) => line.includes("evidence[0].quote.exact"));
}

/** Every quote of the article: of a record, of its order, and of what is not coded. */
function listShippedQuotes(value: unknown): TextQuote[] {
  if (typeof value !== "object" || value === null) return [];
  if ("exact" in value && typeof value.exact === "string") {
    return [{ ...value, exact: value.exact }];
  }
  return Object.values(value).flatMap(listShippedQuotes);
}

describe("the edges of a quote", () => {
  const at = "error: data/dossiers/test/events.json · call · evidence[0].quote.exact: found";
  const remedy = "Copy the words from the text again, from the first letter to the last";

  it.each([
    ["expressing solidarity with Ira", "a quote that ends inside “Iran”"],
    ["xpressing solidarity with Iran", "a quote that begins inside “expressing”"],
    [" solidarity with Iran", "a quote that begins with a space"],
    ["expressing solidarity ", "a quote that ends with a space"],
  ])("are told where “%s” leaves a word", (exact, found) => {
    const expected = "expected whole words from the first to the last";
    expect(check({ exact })).toEqual([`${at} ${found}, ${expected}. ${remedy}`]);
  });

  it("are both told", () => {
    expect(check({ exact: "xpressing solidarity with Ira" })).toHaveLength(2);
  });

  it.each(["“So it is”, he said", "“So it is", "it is", "is”, he said."])(
    "may be marks of punctuation: %s",
    (exact) => {
      expect(check({ exact }, "Yes. “So it is”, he said.\n")).toEqual([]);
    },
  );

  it("make each letter count: no shipped quote of the article passes without one of them", () => {
    const { events, positions, sources } = realIndexWithContext().dossier;
    const quotes = listShippedQuotes([events, positions, sources]);
    expect(quotes.length).toBeGreaterThan(50);
    const passing = quotes.flatMap((quote) => {
      expect(check(quote)).toEqual([]);
      return [...quote.exact].flatMap((letter, place, letters) => {
        if (!LETTER.test(letter)) return [];
        const exact = letters.toSpliced(place, 1).join("");
        return check({ ...quote, exact }).length === 0 ? [exact] : [];
      });
    });
    expect(passing).toEqual([]);
  });
});
