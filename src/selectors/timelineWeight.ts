import { isDisputedAct } from "../model/disputedAct";
import type { DossierRecord } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import type { EventKind } from "../model/vocabulary";

const KIND_WEIGHTS: Record<EventKind, number> = {
  strike: 70,
  recall: 55,
  attack: 40,
  call: 35,
  agreement: 30,
  visit: 30,
  vote: 20,
  meeting: 20,
  arrest: 15,
  protest: 15,
  milestone: 15,
  "election-or-office": 15,
  statement: 10,
  publication: 60,
  other: 5,
};
const ARTICLE_EVENT = 60;
const ACCOUNTS = 25;
const MOST_ORIGINS = 6;
const DISPUTED_SHARE = 0.5;

/**
 * How much a record should be told where not all can: use of force and breaks of relations before
 * talks, what several sides tell and many independent origins report before the rest, acts in
 * dispute after others of their kind. The rule is ours, the same for every side.
 */
export function weighRecord(record: DossierRecord): number {
  if (record.layer === "article") return record.type === "event" ? ARTICLE_EVENT : 0;
  if (record.type === "position") return 0;
  const origins = Math.min(record.corroboration ?? 0, MOST_ORIGINS);
  const kind = KIND_WEIGHTS[record.kind] * (isDisputedAct(record) ? DISPUTED_SHARE : 1);
  return kind + (record.accounts ? ACCOUNTS : 0) + origins;
}

/** Claims among the rows whose event is among them as well, by the event's row. */
export function foldClaims(
  { table }: DossierIndex,
  rows: readonly number[],
): { claims: ReadonlyMap<number, readonly number[]>; isFolded: ReadonlySet<number> } {
  const present = new Set(rows);
  const claims = new Map<number, number[]>();
  const isFolded = new Set<number>();
  for (const row of rows) {
    const { during } = table.record(row);
    if (during?.basis !== "claim") continue;
    const event = table.indexOf.get(`event:${during.record}`);
    if (event === undefined || !present.has(event)) continue;
    claims.set(event, [...(claims.get(event) ?? []), row]);
    isFolded.add(row);
  }
  return { claims, isFolded };
}
