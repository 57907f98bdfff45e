import type { Code, TimeSpan } from "../../model/dossier";
import type { ActorKind, PlaceKind, PlacePrecision } from "../../model/vocabulary";
import type { TextColumn } from "./textColumn";

type Int32 = Int32Array<ArrayBuffer>;
type Uint32 = Uint32Array<ArrayBuffer>;
type Uint8 = Uint8Array<ArrayBuffer>;

export const NO_ISSUE = 255;

export interface ImportedActorEntry {
  /** Slug, unique among the actors. */
  id: string;
  /** The file's own code or name. */
  key: string;
  name: string;
  kind: ActorKind;
  /** Index among the actors. */
  partOf?: number;
}

export interface ImportedPlaceEntry {
  id: string;
  name: string;
  kind: PlaceKind;
  precision: PlacePrecision;
  /** Of the place, or of the middle of an area. */
  point?: readonly [number, number];
  /** Index among the places. */
  partOf?: number;
}

export interface ImportedIssueEntry {
  id: string;
  /** The file's own category. */
  label: string;
  /** Rows that carry it. */
  count: number;
  colour: "1" | "2" | "3" | "4" | "5" | "other";
}

export type ImportedCode = Code & { label?: string };

/**
 * The accepted rows of a file as columns, in the order of the file, so that a worker can hand them over
 * without copying. Those of row i in a list are `values[offsets[i]] … values[offsets[i + 1] - 1]`.
 */
export interface ImportedColumns {
  count: number;
  line: Uint32;
  /** Slug, unique among the rows. */
  id: TextColumn;
  /** The file's own id. */
  key: TextColumn;
  title: TextColumn;
  note: TextColumn;
  /** Index into `spans`. */
  span: Uint32;
  /** First and last possible day; OPEN_START and OPEN_END of the record table where open. */
  start: Int32;
  end: Int32;
  /** Index into EVENT_KINDS. */
  kind: Uint8;
  /** Index into `issues`, NO_ISSUE without one. */
  issue: Uint8;
  /** Index into `places`, -1 without a place. */
  place: Int32;
  /** Index into `codes`, -1 without a code. */
  code: Int32;
  /** Deaths; -1 where the file gives none. */
  fatalities: { best: Int32; low: Int32; high: Int32 };
  /** Row that told the same action first, its own where it is the first of several, -1 where it is alone. */
  repeats: Int32;
  /** `values` are indices into `actors`, `roles` into PARTICIPANT_ROLES. */
  participants: { offsets: Uint32; values: Uint32; roles: Uint8 };
  /** `from` and `to` are indices into `actors`, `roles` into TIE_ROLES. */
  ties: { offsets: Uint32; from: Uint32; to: Uint32; roles: Uint8; directed: Uint8 };
  citations: {
    offsets: Uint32;
    publisher: TextColumn;
    title: TextColumn;
    url: TextColumn;
    published: TextColumn;
  };
  /** Names are indices into `fieldNames`. */
  fields: { offsets: Uint32; names: Uint8; values: TextColumn };
  fieldNames: readonly string[];
  spans: readonly TimeSpan[];
  actors: readonly ImportedActorEntry[];
  places: readonly ImportedPlaceEntry[];
  /** At most 32, the most frequent first. */
  issues: readonly ImportedIssueEntry[];
  codes: readonly ImportedCode[];
}

/** The buffers of a set, each once: after they were transferred the set is empty here. */
export function listTransferables(columns: ImportedColumns): Transferable[] {
  const buffers = new Set<ArrayBuffer>();
  const collect = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) buffers.add(value.buffer as ArrayBuffer);
    else if (isColumnGroup(value)) Object.values(value).forEach(collect);
  };
  Object.values(columns).forEach(collect);
  return [...buffers];
}

function isColumnGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
