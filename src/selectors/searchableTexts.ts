import type { Actor, DossierRecord, Issue, Place, Source } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import { involvedActors } from "../model/recordTable";

/** Words of a record that no list of records shows. */
export interface FurtherWords {
  /** Where in the record they stand. */
  place: "speaker" | "account" | "disputed" | "time";
  text: string;
  /** Whose telling it is; null where nobody's. */
  account: string | null;
}

/** The words that lists show of a record: its own, its claims and what it rests on. */
export function listShownWords(record: DossierRecord): string[] {
  const words = record.evidence.map((item) => item.quote?.exact ?? item.paraphrase ?? "");
  const own =
    record.type === "event"
      ? [record.summary, ...(record.claims ?? []).map((claim) => claim.text)]
      : [record.statement, record.object];
  return [record.title, record.shortLabel, ...own, ...words];
}

/** The words of a record that only its details or the accounts show. */
export function listFurtherWords(record: DossierRecord): FurtherWords[] {
  const words: FurtherWords[] = [];
  const add = (place: FurtherWords["place"], text?: string, account: string | null = null) => {
    if (text !== undefined) words.push({ place, text, account });
  };
  if (record.type === "event") {
    for (const { attribution } of record.claims ?? []) add("speaker", attribution);
    for (const { label, claims } of record.accounts ?? []) {
      for (const { text } of claims) add("account", text, label);
    }
    add("disputed", record.disputed);
  }
  add("time", record.whenNote);
  return words;
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

/** The pages of its own layer that the record in a row cites. */
export function listCited({ table, source }: DossierIndex, row: number): Source[] {
  const { offsets, values } = table.sources;
  const cited = [...values.subarray(offsets[row], offsets[row + 1])];
  return cited.map((at) => source.get(table.ids.source[at]!)!);
}

/** Whom and what the record in a row names, is about and cites. */
export function listEntities(
  index: DossierIndex,
  row: number,
): readonly (Actor | Place | Issue | Source)[] {
  const record = index.table.record(row);
  const issues = record.issues
    .map((id) => index.issue.get(id))
    .filter((issue) => issue !== undefined);
  return [...listNamed(index, record), ...issues, ...listCited(index, row)];
}

/** Every name by which a search finds it. */
export function listEntityNames(item: Actor | Place | Issue | Source): string[] {
  if ("publisher" in item) return [item.publisher];
  if ("label" in item) return [item.label];
  return [item.name, ...listOtherNames(item).map(({ name }) => name)];
}
