import type {
  ActorKind,
  EventKind,
  ParticipantRole,
  PlacePrecision,
  TieRole,
} from "../../model/vocabulary";
import type { RowProblem } from "./rowProblem";

/** An actor as a row names it; the same key is the same actor throughout the set. */
export interface ImportedActor {
  /** The file's own code or name, by which rows meet. */
  key: string;
  name: string;
  kind: ActorKind;
  role: ParticipantRole;
  /** Key of the whole it belongs to, such as its country. */
  partOf?: { key: string; name: string; kind: ActorKind };
}

/** A tie between two actors of the row, by their keys. */
export interface ImportedTie {
  from: string;
  to: string;
  directed: boolean;
  role: TieRole;
}

export interface ImportedPlace {
  /** By which rows meet: name, coordinates and precision together. */
  key: string;
  name: string;
  /** Finest first, such as district, province, country. */
  within: readonly string[];
  /** [longitude, latitude] in degrees. */
  point?: readonly [number, number];
  precision: PlacePrecision;
}

/** A source that the row names. Foreign words; `url` only where it is http or https. */
export interface ImportedCitation {
  publisher: string;
  title?: string;
  url?: string;
  published?: string;
}

/** One row of a file in the terms of this application, before the set gives it ids. */
export interface ImportedRow {
  /** Line of the file on which it begins, from 1. */
  line: number;
  /** The file's own id, or its line where it has none. */
  key: string;
  title: string;
  /** The file's own prose: never shown as a source's words. */
  note?: string;
  /** EDTF level 1, as fine as the file's precision columns say. */
  when: string;
  kind: EventKind;
  /** Category by the file's own scheme: becomes an issue. */
  category: string;
  actors: readonly ImportedActor[];
  ties: readonly ImportedTie[];
  place?: ImportedPlace;
  /** In the file's own scheme; never translated into another. */
  code?: { scheme: string; code: string; label?: string };
  citations: readonly ImportedCitation[];
  /** Reported estimate of deaths. */
  fatalities?: { best: number; low?: number; high?: number };
  /** The same action under another place, as GDELT repeats it: rows with the same key. */
  repeats?: string;
}

export type RowResult =
  { ok: true; row: ImportedRow } | { ok: false; problems: readonly RowProblem[] };
