import type { Actor, DossierRecord, Place } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import { involvedActors } from "../model/recordTable";

const corpora = new WeakMap<DossierIndex, readonly string[]>();

/** Rows whose words contain `text` literally, without regard to case, accents or curly quotes. */
export function searchRecords(index: DossierIndex, text: string): Uint8Array {
  let corpus = corpora.get(index);
  if (!corpus) {
    corpus = Array.from({ length: index.table.count }, (_, row) =>
      searchableTexts(index, index.table.record(row)).map(normaliseForSearch).join("\n"),
    );
    corpora.set(index, corpus);
  }
  const needle = normaliseForSearch(text);
  return Uint8Array.from(corpus, (words) => Number(words.includes(needle)));
}

/**
 * Case, accents, curly quotes and runs of white space do not matter to a search, nor whether a letter
 * is written the Arabic, Persian or Urdu way, or two parts are kept apart by a joiner or a space.
 */
export function normaliseForSearch(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u0649\u064a]/g, "\u06cc")
    .replace(/\u0643/g, "\u06a9")
    .replace(/[\u0629\u06be\u06c1\u06d5]/g, "\u0647")
    .replace(/[\s\u200c\u200d]+/g, " ")
    .toLowerCase();
}

/** Apart from each other, so that no search finds the end of one and the beginning of the next. */
function searchableTexts(index: DossierIndex, record: DossierRecord): string[] {
  return [
    ...listShownTexts(index, record),
    ...listNamed(index, record).flatMap((item) => listOtherNames(item).map(({ name }) => name)),
  ];
}

/** A record's words and the names that the dossier gives to who and what it names. */
export function listShownTexts(index: DossierIndex, record: DossierRecord): string[] {
  const issues = record.issues.map((id) => index.issue.get(id)?.label ?? "");
  const words = record.evidence.map((item) => item.quote?.exact ?? item.paraphrase ?? "");
  const own =
    record.type === "event"
      ? [record.summary, ...(record.claims ?? []).map((claim) => claim.text)]
      : [record.statement, record.object];
  const names = listNamed(index, record).map(({ name }) => name);
  return [record.title, record.shortLabel, ...own, ...words, ...names, ...issues];
}

/** The actors with a part in a record, and its place. */
export function listNamed(index: DossierIndex, record: DossierRecord): (Actor | Place)[] {
  const place = record.place === undefined ? undefined : index.place.get(record.place);
  return [...involvedActors(record).map((id) => index.actor.get(id)), place].filter(
    (item) => item !== undefined,
  );
}

/** What others call an actor or place, and who does. */
export function listOtherNames(
  item: Actor | Place,
): { name: string; usedBy?: string | undefined }[] {
  const own = ("precision" in item ? item.names : item.aliases) ?? [];
  return [...own, ...(item.forms ?? []).map(({ form, usedBy }) => ({ name: form, usedBy }))];
}
