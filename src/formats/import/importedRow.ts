import type { Code } from "../../model/dossier";
import type {
  ImportedCitation,
  ImportedFatalities,
  ImportedField,
} from "../../model/importedFacts";
import type {
  ActorKind,
  EventKind,
  ParticipantRole,
  PlaceKind,
  PlacePrecision,
  TieRole,
} from "../../model/vocabulary";
import type { RowProblem } from "./rowProblem";

/** The whole that an actor belongs to, such as its state. */
export interface ImportedWhole {
  key: string;
  name: string;
  kind: ActorKind;
}

/** An actor as a row names it; the same key is the same actor throughout the set. */
export interface ImportedActor extends ImportedWhole {
  role: ParticipantRole;
  partOf?: ImportedWhole;
}

/** A tie between two actors of the row, by their keys. */
export interface ImportedTie {
  from: string;
  to: string;
  directed: boolean;
  role: TieRole;
}

/** A named area; wholes that it lies in are told with the places themselves. */
export interface ImportedArea {
  name: string;
  kind: PlaceKind;
}

export interface ImportedPlace extends ImportedArea {
  /** Finest first, such as district, province, country. */
  within: readonly ImportedArea[];
  /** [longitude, latitude] in degrees: of the place, or of the middle of an area. */
  point?: readonly [number, number];
  precision: PlacePrecision;
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
  /** Category by the file's own scheme: becomes an issue; empty where the row has none. */
  category: string;
  actors: readonly ImportedActor[];
  ties: readonly ImportedTie[];
  place?: ImportedPlace;
  /** In the file's own scheme; never translated into another. */
  code?: Code & { label?: string };
  citations: readonly ImportedCitation[];
  fatalities?: ImportedFatalities;
  /** The same action under another place, as GDELT repeats it: rows with the same key. */
  repeats?: string;
  /** What else is shown of the row, as it stands there. */
  fields?: readonly ImportedField[];
}

export type RowResult =
  { ok: true; row: ImportedRow } | { ok: false; problems: readonly RowProblem[] };
