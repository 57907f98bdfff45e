import type { Actor, Code, DossierRecord, Source, Tie } from "./dossier";
import type { PlaceKind, PlacePrecision } from "./vocabulary";

export const EXPORT_FORMATS = [
  "csv",
  "json",
  "geojson",
  "gexf",
  "ics",
  "timelinejs",
  "jsonld",
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** An id with what it is called. */
export interface NamedItem {
  id: string;
  label: string;
}

/** Where a record is set, no finer than the source says. */
export interface ExportedPlace extends NamedItem {
  /** "Iran"; null where it is part of nothing. */
  within: string | null;
  kind: PlaceKind;
  precision: PlacePrecision;
  /** "province only, no town given". */
  precisionWords: string;
  note: string | null;
  /** [longitude, latitude]; of a district its middle, which is no point of the source's. */
  point: readonly [number, number] | null;
  /** Id in the boundary file. */
  feature: string | null;
}

export interface ExportedTime {
  /** "on or before 20 December 2023". */
  words: string;
  /** First and last possible day `YYYY-MM-DD`; null for an end that is left open. */
  from: string | null;
  to: string | null;
  /** The record whose time it is, where this one has none of its own. */
  takenFrom: NamedItem | null;
  note: string | null;
}

export interface ExportedSource {
  source: Source;
  /** As printed, or as we describe the page, in square brackets; null where none is recorded. */
  title: string | null;
  /** The address; null where it is not one of the web. */
  href: string | null;
}

export interface ExportedTie {
  tie: Tie;
  from: Actor;
  /** Null where the tie ends at a place or an issue. */
  to: Actor | null;
  /** What the end is called, whatever it is. */
  toLabel: string;
}

/** One record with everything that it says of itself in words, as plain values for the file formats. */
export interface ExportedRecord {
  record: DossierRecord;
  /** The link that opens it. */
  link: string;
  kindWords: string;
  voiceWords: string;
  stanceWords: string | null;
  time: ExportedTime;
  place: ExportedPlace | null;
  /** Everybody with a part in it and which, in words. */
  parts: readonly (NamedItem & { role: string })[];
  issues: readonly NamedItem[];
  /** Of the record and of its ties, each once. */
  codes: readonly { code: Code; words: string }[];
  /** Who says that it was said, where that is not the speaker. */
  toldBy: string | null;
  /** What a record of the context rests on: each claim with who makes it. */
  claims: readonly { text: string; by: string | null }[];
  disputed: string | null;
  sources: readonly ExportedSource[];
  ties: readonly ExportedTie[];
}

/** What is true of all records of a file. */
export interface ExportHead {
  dossier: NamedItem;
  /** The link of the view that was exported. */
  link: string;
  /** `YYYY-MM-DD`. */
  day: string;
  /** "The article alone", "The article and its context". */
  layers: string;
  /** "Gaza ceasefire, to 20 December 2023", or that no filter is set. */
  filters: string;
  /** Who coded it. */
  coders: readonly string[];
  licence: string;
  labels: ExportLabels;
}

/** What stands before a value where a format has running text only. */
export interface ExportLabels {
  when: string;
  timeOf: string;
  where: string;
  who: string;
  voice: string;
  issues: string;
  codes: string;
  disputed: string;
  sources: string;
  record: string;
  view: string;
  exported: string;
  licence: string;
  /** Something in the source's own words. */
  quoted: (words: string) => string;
}

/** Why a record is not in a file, or what must be known of it there. */
export type ExportLoss =
  | "no-place"
  | "area-without-shape"
  | "area-too-often"
  | "district-without-shape"
  | "no-tie"
  | "ends-at-no-actor"
  | "no-single-day"
  | "no-first-day"
  | "needs-container"
  | "links-to-others"
  | "characters-replaced";

export interface LostRecord {
  id: string;
  title: string;
  reason: ExportLoss;
}

/** A file in the making. */
export interface ExportedFile {
  /** To be put one after another. */
  parts: readonly string[];
  /** Records of the filter that the file holds. */
  count: number;
  /** Those that the format cannot say. */
  leftOut: readonly LostRecord[];
  /** Those in the file of which something must be known. */
  noted: readonly LostRecord[];
}

/** Takes records one by one, so that a large set can be written in slices. */
export interface RecordWriter {
  add: (exported: ExportedRecord) => void;
  finish: () => ExportedFile;
}
