import type { DossierRecord } from "../model/dossier";
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

/** Case, accents, curly quotes and runs of white space do not matter to a search. */
export function normaliseForSearch(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, " ")
    .toLowerCase();
}

/** Apart from each other, so that no search finds the end of one and the beginning of the next. */
function searchableTexts(index: DossierIndex, record: DossierRecord): string[] {
  const names = involvedActors(record).flatMap((id) => {
    const actor = index.actor.get(id);
    return actor ? [actor.name, ...(actor.aliases ?? []).map((alias) => alias.name)] : [];
  });
  const place = record.place === undefined ? undefined : index.place.get(record.place);
  const places = place ? [place.name, ...(place.names ?? []).map((form) => form.name)] : [];
  const issues = record.issues.map((id) => index.issue.get(id)?.label ?? "");
  const words = record.evidence.map((item) => item.quote?.exact ?? item.paraphrase ?? "");
  const own =
    record.type === "event"
      ? [record.summary, ...(record.claims ?? []).map((claim) => claim.text)]
      : [record.statement, record.object];
  return [record.title, record.shortLabel, ...own, ...words, ...names, ...places, ...issues];
}
