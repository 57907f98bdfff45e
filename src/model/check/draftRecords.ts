import type { DossierDraft, DraftEntry } from "../dossierDraft";
import type { AuthoredEvent, AuthoredEvidence, AuthoredPosition } from "../dossierSchema";
import type { DossierError } from "../problem";

export type AuthoredRecord = AuthoredEvent | AuthoredPosition;

export function listRecords(draft: DossierDraft): DraftEntry<AuthoredRecord>[] {
  return [...draft.events, ...draft.positions];
}

/** False while something could not be read: then nothing tells whether a thing is missing. */
export function isWhole({ misshapen, unread }: DossierDraft): boolean {
  return misshapen.size === 0 && unread.size === 0;
}

/**
 * Every piece of evidence of a record with its field: its own, then that of its stated order and of
 * its accounts.
 */
export function listEvidence(
  record: AuthoredRecord,
): { field: string; evidence: AuthoredEvidence; own: boolean }[] {
  return [
    ...record.evidence.map((evidence, index) => ({
      field: `evidence[${index}]`,
      evidence,
      own: true,
    })),
    ...(record.after ?? []).map(({ evidence }, index) => ({
      field: `after[${index}].evidence`,
      evidence,
      own: false,
    })),
    ...(record.during && "evidence" in record.during
      ? [{ field: "during.evidence", evidence: record.during.evidence, own: false }]
      : []),
    ...("accounts" in record ? listAccountEvidence(record.accounts ?? []) : []),
  ];
}

function listAccountEvidence(
  accounts: NonNullable<AuthoredEvent["accounts"]>,
): { field: string; evidence: AuthoredEvidence; own: boolean }[] {
  return accounts.flatMap(({ claims }, index) =>
    claims.flatMap(({ evidence }, at) =>
      evidence.map((item, place) => ({
        field: `accounts[${index}].claims[${at}].evidence[${place}]`,
        evidence: item,
        own: false,
      })),
    ),
  );
}

/** An error at a field of an entity. */
export function errorAt(
  entry: DraftEntry<{ id: string }>,
  field: string,
  found: string,
  expected: string,
  remedy?: string,
): DossierError {
  const { file, value } = entry;
  const error: DossierError = { severity: "error", file, id: value.id, field, found, expected };
  return remedy === undefined ? error : { ...error, remedy };
}

/** Entries by id; where an id is doubled, the first one counts. */
export function indexById<T extends { id: string }>(
  entries: readonly DraftEntry<T>[],
): Map<string, DraftEntry<T>> {
  return new Map(entries.toReversed().map((entry) => [entry.value.id, entry]));
}
