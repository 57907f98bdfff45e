import { describe, expect, it } from "vitest";
import { checkDossier } from "../checkDossier";
import type { DossierDraft } from "../dossierDraft";
import type { Term } from "../dossierSchema";
import { makeAuthoredEvent, makeAuthoredPosition, makeDraft } from "../../testing/makeDraft";
import { checkTerms } from "./checkTerms";

const FILE = "data/dossiers/test/terms.json";
const source = { publisher: "A publisher", url: "https://example.org/" };

type GlossaryTerm = Extract<Term, { kind: "term" }>;

function glossary(id: string, words: string[], scheme?: "codes" | "times"): GlossaryTerm {
  const value = { id, kind: "term" as const, term: id, definition: "A word.", source, words };
  return scheme ? { ...value, scheme } : value;
}

function withTerms(draft: DossierDraft, ...terms: Term[]): DossierDraft {
  return { ...draft, terms: terms.map((value) => ({ file: FILE, value })) };
}

describe("checkTerms", () => {
  it.each([
    ["a title", makeDraft({ events: [makeAuthoredEvent({ title: "A readout" })] })],
    ["a summary", makeDraft({ events: [makeAuthoredEvent({ summary: "Readout given." })] })],
    ["a statement", makeDraft({ positions: [makeAuthoredPosition({ statement: "A readout." })] })],
    [
      "a note on the time",
      makeDraft({ events: [makeAuthoredEvent({ whenNote: "Of a readout" })] }),
    ],
    [
      "a claim",
      makeDraft({ events: [makeAuthoredEvent({ claims: [{ text: "A readout", sources: [] }] })] }),
    ],
    [
      "the description of an issue",
      makeDraft({
        issues: [{ id: "issue", label: "Issue", description: "A readout", colour: "1" }],
      }),
    ],
  ])("finds a term in %s", (_, draft) => {
    expect(checkTerms(withTerms(draft, glossary("term-readout", ["readout"])))).toEqual([]);
  });

  it("names a term that the dossier does not use, with what to do", () => {
    const quoted = makeDraft({ events: [makeAuthoredEvent({ summary: "He says “readout”." })] });
    const problems = checkTerms(withTerms(quoted, glossary("term-readout", ["readout"])));
    expect(problems).toMatchObject([
      {
        severity: "error",
        id: "term-readout",
        field: "words",
        file: FILE,
        remedy: "Write the words as the dossier has them, or take the term out",
      },
    ]);
  });

  it("takes a scheme for a use only where a record is written in it", () => {
    const code = { scheme: "CAMEO", code: "041" } as const;
    const coded = makeDraft({ events: [makeAuthoredEvent({ code })] });
    const plain = makeDraft();
    const cameo = glossary("term-cameo", ["CAMEO"], "codes");
    expect(checkTerms(withTerms(coded, cameo))).toEqual([]);
    expect(checkTerms(withTerms(plain, cameo))).toHaveLength(1);
    expect(checkTerms(withTerms(plain, glossary("term-edtf", ["EDTF"], "times")))).toEqual([]);
  });

  it("names a word that stands for two terms", () => {
    const draft = makeDraft({ events: [makeAuthoredEvent({ title: "A truce" })] });
    const terms = [glossary("term-truce", ["truce"]), glossary("term-pause", ["truce"])];
    expect(checkTerms(withTerms(draft, ...terms))).toMatchObject([
      { id: "term-pause", field: "words[0]" },
    ]);
  });

  it("stands beside the check that a name's reference is there", () => {
    const forms = [{ form: "Rask", language: "en", usedBy: "A paper", contested: false }];
    const lost: Term = {
      id: "name-rask",
      kind: "name",
      label: "Rask",
      why: "Its name.",
      reference: "place:rask",
      forms,
    };
    const problems = checkDossier(withTerms(makeDraft(), lost), new Map());
    expect(problems.filter(({ id }) => id === "name-rask")).toMatchObject([{ field: "reference" }]);
  });
});
