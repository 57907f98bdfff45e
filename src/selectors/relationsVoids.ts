import type { DossierRecord } from "../model/dossier";
import { resolveSide, type DossierIndex } from "../model/dossierIndex";
import { isFileOfRows } from "../model/importedSet";
import { TIE_ROLES } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import type { RelationLevel } from "../state/viewState";
import { rollUpActors } from "./rollUpActors";

/** A silence between two sides whose people are counterparts: `from` has no stated record at all. */
export interface RelationsVoid {
  from: string;
  to: string;
  /** "no statement reported", and fewer words for a narrow place. */
  label: string;
  shortLabel: string;
  /** Rows of the records in which the two are counterparts. */
  rows: readonly number[];
}

/**
 * For each pair of counterparts the sides of which no statement is reported in the chosen layers,
 * under any filter. Counterparts of one and the same side stand for themselves.
 */
export function selectRelationsVoids(
  index: DossierIndex,
  level: RelationLevel = "person",
): RelationsVoid[] {
  // Rows of a file tell of acts: that they tell no words makes nobody silent.
  if (isFileOfRows(index.dossier)) return [];
  const rolled = rollUpActors(index, level);
  const { ties, ids } = index.table;
  const { events, positions } = index.dossier;
  const speakers = selectSpeakers([...events, ...positions]);
  const isSilent = (id: string) =>
    !(index.withDescendants.actor.get(id) ?? []).some((part) => speakers.has(part));
  const voids = new Map<string, RelationsVoid & { rows: number[] }>();
  const add = (from: string, to: string, row: number) => {
    const known = voids.get(`${from}~${to}`);
    if (known) known.rows.push(row);
    else {
      const words = { label: m.relations_void(), shortLabel: m.relations_void_short() };
      voids.set(`${from}~${to}`, { from, to, ...words, rows: [row] });
    }
  };
  for (let at = 0; at < ties.record.length; at++) {
    if (TIE_ROLES[ties.role[at]!] !== "counterpart") continue;
    const first = rolled.get(ids.actor[ties.from[at]!] ?? "");
    const second = rolled.get(ids.actor[ties.to[at]!] ?? "");
    if (first === undefined || second === undefined || first === second) continue;
    const sides = [resolveSide(index, first), resolveSide(index, second)] as const;
    const [a, b] = sides[0] === sides[1] ? [first, second] : sides;
    const row = ties.record[at]!;
    if (isSilent(a)) add(a, b, row);
    if (isSilent(b)) add(b, a, row);
  }
  return [...voids.values()];
}

/**
 * Everyone whose words are reported as stated, everyone on whose behalf they were, and whoever claims
 * something of an event or tells it.
 */
export function selectSpeakers(
  records: readonly DossierRecord[],
  wholeOf: (id: string) => string = (id) => id,
): Set<string> {
  return new Set(records.flatMap(speakersOf).map(wholeOf));
}

function speakersOf(record: DossierRecord): string[] {
  if (record.type === "event") {
    return [...(record.claims ?? []), ...(record.accounts ?? [])].flatMap(({ by = [] }) => by);
  }
  if (record.voice !== "stated") return [];
  return record.onBehalfOf ? [record.speaker, record.onBehalfOf] : [record.speaker];
}
