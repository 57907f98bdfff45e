import { splitSentences } from "../model/sentences";
import type { DossierIndex } from "../model/dossierIndex";
import { m } from "../paraglide/messages.js";
import { selectClaimLines } from "./claimLines";
import { namesInUse } from "./detailsActor";
import { facetValueLabel } from "./labels";
import {
  listCited,
  listFurtherWords,
  listNamed,
  listOtherNames,
  listShownWords,
  type FurtherWords,
} from "./searchableTexts";
import { normaliseForSearch } from "./searchRecords";

/** By what a search finds a record whose line does not show the text. */
export interface FoundBy {
  /** "found by the name", "found in what is disputed". */
  where: string;
  /** The name, or the sentence with the text. */
  text: string;
  isName: boolean;
  /** Who uses the name. */
  usedBy: string | null;
}

/** Null without a search, and where the line of the record shows the text. */
export function selectFoundBy(index: DossierIndex, row: number, text: string): FoundBy | null {
  if (text === "") return null;
  const record = index.table.record(row);
  const needle = normaliseForSearch(text);
  const holds = (words: string) => normaliseForSearch(words).includes(needle);
  const named = listNamed(index, record);
  const issues = record.issues.map((id) => facetValueLabel(index, "issue", id));
  const cited = listCited(index, row).map(({ publisher }) => publisher);
  const speakers = selectClaimLines(index, record).map(({ speaker }) => speaker);
  const shown = [
    ...listShownWords(record),
    ...named.map(({ name }) => name),
    ...issues,
    ...speakers,
    ...cited.slice(0, 1),
  ];
  if (shown.some(holds)) return null;
  const names = namesInUse(
    index,
    named.flatMap((item) => listOtherNames(item)),
  );
  const name = names.find((other) => holds(other.name));
  if (name) {
    const { usedBy } = name;
    return { where: m.records_found_by(), text: name.name, isName: true, usedBy };
  }
  const further = listFurtherWords(record).find((words) => holds(words.text));
  if (further) {
    return { where: placeWords(further), text: sentenceOf(further.text, holds), ...NO_NAME };
  }
  const publisher = cited.find(holds);
  return publisher === undefined
    ? null
    : { where: m.records_found_publisher(), text: publisher, ...NO_NAME };
}

const NO_NAME = { isName: false, usedBy: null };

function placeWords({ place, account }: FurtherWords): string {
  switch (place) {
    case "speaker":
      return m.records_found_speaker();
    case "account":
      return m.records_found_account({ account: account ?? "" });
    case "disputed":
      return m.records_found_disputed();
    case "time":
      return m.records_found_time();
  }
}

/** The whole text where no one sentence holds what is sought. */
function sentenceOf(text: string, holds: (words: string) => boolean): string {
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  return sentences.find(holds) ?? text;
}
