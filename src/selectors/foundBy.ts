import type { DossierRecord } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import { namesInUse, type NameInUse } from "./detailsActor";
import { listNamed, listOtherNames, listShownTexts, normaliseForSearch } from "./searchRecords";

/**
 * The name by which a search finds a record that does not show it, and who uses that name; null where
 * the words of the record hold the text themselves.
 */
export function selectFoundName(
  index: DossierIndex,
  record: DossierRecord,
  text: string,
): NameInUse | null {
  const needle = normaliseForSearch(text);
  const holds = (words: string) => normaliseForSearch(words).includes(needle);
  if (text === "" || listShownTexts(index, record).some(holds)) return null;
  const names = listNamed(index, record).flatMap((item) => listOtherNames(item));
  return namesInUse(index, names).find(({ name }) => holds(name)) ?? null;
}
