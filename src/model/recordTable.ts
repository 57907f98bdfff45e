import type { Dossier, DossierRecord } from "./dossier";
import type { Reference } from "./reference";
import { resolveTieSign } from "./tieSign";
import {
  EVENT_KINDS,
  LAYERS,
  STANCES,
  TIE_ROLES,
  TIME_PRECISIONS,
  VOICES,
  type Layer,
} from "./vocabulary";

/** Stands in `start` and `end` for an end that the source leaves open. */
export const OPEN_START = -2_147_483_648;
export const OPEN_END = 2_147_483_647;

/** Values per record, packed: those of record i are `values[offsets[i]] … values[offsets[i + 1] - 1]`. */
export interface PackedLists {
  offsets: Uint32Array;
  values: Uint32Array;
}

/** One row per tie, in record order. `to` is -1 where a tie ends at a place or an issue. */
export interface TieColumns {
  record: Uint32Array;
  from: Int32Array;
  to: Int32Array;
  role: Uint8Array;
  conflictual: Uint8Array;
}

/**
 * All records of a dossier as columns, one row per record; ids are indices into `ids`. Filters and most
 * counts scan these. Whatever needs a record's words, quotes, order or links takes out the record itself,
 * some selectors those of all rows.
 */
export interface RecordTable {
  count: number;
  refs: readonly Reference[];
  /** First and last possible day, inclusive; OPEN_START / OPEN_END where open. */
  start: Int32Array;
  end: Int32Array;
  precision: Uint8Array;
  ownTime: Uint8Array;
  kind: Uint8Array;
  voice: Uint8Array;
  layer: Uint8Array;
  /** Index into STANCES, -1 for an event, which has none. */
  stance: Int8Array;
  /** Index into ids.actor, -1 for an event. */
  speaker: Int32Array;
  /** Index into ids.place, -1 without a place. */
  place: Int32Array;
  /** Bit i set: the record carries issue i. At most 32 issues. */
  issueMask: Uint32Array;
  /** Index into ids.issue, -1 without an issue. */
  primaryIssue: Int32Array;
  actors: PackedLists;
  sources: PackedLists;
  ties: TieColumns;
  ids: Record<"issue" | "actor" | "place" | "source", readonly string[]>;
  indexOf: ReadonlyMap<string, number>;
  /** Materialises one record; throws RangeError outside 0 … count - 1. */
  record: (row: number) => DossierRecord;
}

/** Throws RangeError when a dossier has more than 32 issues: the mask would overflow. */
export function compileRecordTable(dossier: Dossier): RecordTable {
  if (dossier.issues.length > 32) throw new RangeError("a record table holds at most 32 issues");
  const records: DossierRecord[] = [...dossier.events, ...dossier.positions];
  const ids = {
    issue: dossier.issues.map((issue) => issue.id),
    actor: dossier.actors.map((actor) => actor.id),
    place: dossier.places.map((place) => place.id),
    source: dossier.sources.map((source) => source.id),
  };
  const issueIndex = indexIds(ids.issue);
  const actorIndex = indexIds(ids.actor);
  const placeIndex = indexIds(ids.place);
  const sourceIndex = indexIds(ids.source);
  const sourceLayer = new Map(dossier.sources.map(({ id, layer }) => [id, layer]));
  const refs = records.map((record): Reference => `${record.type}:${record.id}`);

  return {
    count: records.length,
    refs,
    start: Int32Array.from(records, (record) => record.span.start ?? OPEN_START),
    end: Int32Array.from(records, (record) => record.span.end ?? OPEN_END),
    precision: Uint8Array.from(records, (record) => TIME_PRECISIONS.indexOf(record.span.precision)),
    ownTime: Uint8Array.from(records, (record) => Number(record.ownTime)),
    kind: Uint8Array.from(records, (record) => EVENT_KINDS.indexOf(record.kind)),
    voice: Uint8Array.from(records, (record) => VOICES.indexOf(record.voice)),
    layer: Uint8Array.from(records, (record) => LAYERS.indexOf(record.layer)),
    stance: Int8Array.from(records, (record) =>
      record.type === "position" ? STANCES.indexOf(record.stance) : -1,
    ),
    speaker: Int32Array.from(records, (record) =>
      record.type === "position" ? (actorIndex.get(record.speaker) ?? -1) : -1,
    ),
    place: Int32Array.from(records, (record) => placeIndex.get(record.place ?? "") ?? -1),
    issueMask: Uint32Array.from(records, (record) =>
      record.issues.reduce((mask, id) => mask | issueBit(issueIndex.get(id)), 0),
    ),
    primaryIssue: Int32Array.from(
      records,
      (record) => issueIndex.get(record.issues[0] ?? "") ?? -1,
    ),
    actors: packLists(records, (record) => involvedActors(record), actorIndex),
    sources: packLists(records, (record) => citedSources(record, sourceLayer), sourceIndex),
    ties: compileTies(records, actorIndex),
    ids,
    indexOf: indexIds(refs),
    record: (row) => {
      const record = records[row];
      if (!record) throw new RangeError(`no record in row ${row}`);
      return record;
    },
  };
}

/** Every actor with a part in a record: participants, speaker, principal, addressee and tie ends. */
export function involvedActors(record: DossierRecord): string[] {
  const actors = new Set<string>();
  if (record.type === "event") {
    for (const participant of record.participants) actors.add(participant.actor);
  } else {
    actors.add(record.speaker);
    if (record.onBehalfOf) actors.add(record.onBehalfOf);
    if (record.addressee) actors.add(record.addressee);
  }
  for (const tie of record.ties) {
    actors.add(tie.from);
    if (!tie.to.includes(":")) actors.add(tie.to);
  }
  return [...actors];
}

/**
 * The pages of its own layer that a record cites: for itself, for its claims and for its accounts. The
 * editorial's telling stands beside the others, but nothing of the context rests on it.
 */
function citedSources(record: DossierRecord, layerOf: ReadonlyMap<string, Layer>): string[] {
  const sources = record.evidence.map((evidence) => evidence.source);
  if (record.type === "event") {
    for (const claim of record.claims ?? []) sources.push(...claim.sources);
    const told = (record.accounts ?? []).flatMap(({ claims }) => claims);
    sources.push(...told.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  }
  return [...new Set(sources)].filter((id) => layerOf.get(id) === record.layer);
}

function issueBit(position: number | undefined): number {
  return position === undefined ? 0 : 1 << position;
}

function indexIds(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, index) => [id, index]));
}

function packLists(
  records: readonly DossierRecord[],
  list: (record: DossierRecord) => string[],
  index: ReadonlyMap<string, number>,
): PackedLists {
  const offsets = new Uint32Array(records.length + 1);
  const values: number[] = [];
  records.forEach((record, row) => {
    for (const id of list(record)) {
      const value = index.get(id);
      if (value !== undefined) values.push(value);
    }
    offsets[row + 1] = values.length;
  });
  return { offsets, values: Uint32Array.from(values) };
}

function compileTies(
  records: readonly DossierRecord[],
  actorIndex: ReadonlyMap<string, number>,
): TieColumns {
  const rows = records.flatMap((record, row) => record.ties.map((tie) => ({ tie, record, row })));
  return {
    record: Uint32Array.from(rows, ({ row }) => row),
    from: Int32Array.from(rows, ({ tie }) => actorIndex.get(tie.from) ?? -1),
    to: Int32Array.from(rows, ({ tie }) => actorIndex.get(tie.to) ?? -1),
    role: Uint8Array.from(rows, ({ tie }) => TIE_ROLES.indexOf(tie.role)),
    conflictual: Uint8Array.from(rows, ({ tie, record }) =>
      Number(resolveTieSign(tie, record) === "conflictual"),
    ),
  };
}
