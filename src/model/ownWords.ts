import type { Actor, AuthoredEvent, AuthoredPosition, Issue, Place } from "./dossierSchema";
import type { TermScheme } from "./vocabulary";

/** Our own words about a record, claims included; not the quotes, which are the words of others. */
export function listRecordWords(record: AuthoredEvent | AuthoredPosition): string[] {
  const own = "speaker" in record ? [record.object, record.statement] : listEventWords(record);
  return [record.title, record.shortLabel, ...own, ...listPresent(record.whenNote)];
}

/** Our own words about an actor, a place or an issue: its label and what is said of it. */
export function listLabelWords(item: Actor | Place | Issue): string[] {
  if ("label" in item) return [item.label, item.description];
  const office = "office" in item ? item.office : undefined;
  return [item.name, ...listPresent(office, item.note)];
}

/** Whether something of the record is written in the scheme. */
export function usesScheme(
  { code, ties, when }: AuthoredEvent | AuthoredPosition,
  scheme: TermScheme,
): boolean {
  if (scheme === "times") return when !== undefined;
  return code !== undefined || ties.some((tie) => tie.code !== undefined);
}

function listEventWords(event: AuthoredEvent): string[] {
  return [
    event.summary,
    ...listPresent(event.disputed),
    ...(event.claims ?? []).map(({ text }) => text),
    ...(event.topics ?? []).flatMap(({ label, note }) => [label, ...listPresent(note)]),
    ...(event.accounts ?? []).flatMap(({ label, claims }) => [
      label,
      ...claims.map(({ text }) => text),
    ]),
  ];
}

function listPresent(...texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined);
}
