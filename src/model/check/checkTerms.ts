import type { DossierDraft, DraftEntry } from "../dossierDraft";
import type { Term } from "../dossierSchema";
import { listLabelWords, listRecordWords, usesScheme } from "../ownWords";
import { showValue, type Problem } from "../problem";
import { compileTermFinder } from "../termFinder";
import { errorAt, isWhole, listRecords } from "./draftRecords";

/**
 * The glossary explains this dossier: each of its terms stands in the dossier's own words, or names a
 * scheme that its records are written in, and no word stands for two terms.
 */
export function checkTerms(draft: DossierDraft): Problem[] {
  const texts = [
    ...listRecords(draft).flatMap(({ value }) => listRecordWords(value)),
    ...[...draft.actors, ...draft.places, ...draft.issues].flatMap(({ value }) =>
      listLabelWords(value),
    ),
  ];
  return draft.terms.flatMap((entry, at) => {
    if (entry.value.kind === "name") return [];
    const { value } = entry;
    return [
      ...findDoubledWords({ ...entry, value }, draft.terms.slice(0, at)),
      ...(isWhole(draft) && !isUsed(value, texts, draft) ? [unusedError({ ...entry, value })] : []),
    ];
  });
}

type GlossaryTerm = Extract<Term, { kind: "term" }>;

function isUsed(term: GlossaryTerm, texts: readonly string[], draft: DossierDraft): boolean {
  const { scheme } = term;
  if (scheme && listRecords(draft).some(({ value }) => usesScheme(value, scheme))) return true;
  const find = compileTermFinder([term]);
  return texts.some((text) => find(text).some(({ entry }) => entry === term.id));
}

function unusedError(entry: DraftEntry<GlossaryTerm>): Problem {
  return errorAt(
    entry,
    "words",
    showValue(entry.value.words.join(", ")),
    "a word that stands in a title, summary, statement, label or note of the dossier",
    "Write the words as the dossier has them, or take the term out",
  );
}

function findDoubledWords(
  entry: DraftEntry<GlossaryTerm>,
  before: readonly DraftEntry<Term>[],
): Problem[] {
  return entry.value.words.flatMap((word, at): Problem[] => {
    const other = before.find(({ value }) => value.kind === "term" && value.words.includes(word));
    if (!other) return [];
    const expected = `a word for one term; ${other.value.id} has it`;
    return [errorAt(entry, `words[${at}]`, showValue(word), expected)];
  });
}
