import type { DossierIndex } from "../model/dossierIndex";
import { listEntities, listEntityNames, listFurtherWords, listShownWords } from "./searchableTexts";

/** By record, actor, place, issue or source: its texts as they are searched. */
const prepared = new WeakMap<object, string>();

/**
 * Tells whether the record in a row contains `text` literally, without regard to case, accents or curly
 * quotes: in its words, in its accounts, or in a name of whom or what it names or of a publisher that it
 * cites. A record's words are made ready when it is first asked about, a name once for all records.
 */
export function createSearch(index: DossierIndex, text: string): (row: number) => boolean {
  const needle = normaliseForSearch(text);
  const holds = (item: object, list: () => string[]) => {
    const words = prepared.get(item) ?? joinTexts(list());
    prepared.set(item, words);
    return words.includes(needle);
  };
  return (row) => {
    const record = index.table.record(row);
    return (
      holds(record, () => [
        ...listShownWords(record),
        ...listFurtherWords(record).map((further) => further.text),
      ]) || listEntities(index, row).some((item) => holds(item, () => listEntityNames(item)))
    );
  };
}

/** Apart from each other, so that no search finds the end of one and the beginning of the next. */
function joinTexts(texts: readonly string[]): string {
  return texts.map(normaliseForSearch).join("\n");
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
