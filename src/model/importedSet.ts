/** The formats of files that readers bring along; `mapped` is any table whose columns the reader names. */
export const IMPORT_FORMATS = [
  "dossier",
  "acled",
  "ucdp",
  "gdelt",
  "icews",
  "polecat",
  "timelinejs",
  "geojson",
  "mapped",
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** Where a set comes from that a reader brought along. Nothing in it was reviewed by this project. */
export interface ImportedOrigin {
  format: ImportFormat;
  /** As the reader's machine names it; a stranger's words. */
  fileName: string;
  /** Of the file's bytes: 64 hexadecimal digits. */
  sha256: string;
  /** Local day of the import, YYYY-MM-DD. */
  importedOn: string;
  /** Who must be named, in the words that the provider asks for; null where the format names no provider. */
  attribution: string | null;
  /** False where the provider's terms are not known to allow passing rows on: exports are then off. */
  redistributable: boolean;
  /** Coded by a program from news text, without a person reading it. */
  machineCoded: boolean;
}

/** Whether a set holds rows of a file: one that is a dossier has its own words, quotes and order. */
export function isFileOfRows({ imported }: { imported?: ImportedOrigin }): boolean {
  return imported !== undefined && imported.format !== "dossier";
}

/** Ids of imported sets begin with it, so that they never meet a shipped dossier's. */
const OWN_PREFIX = "own-";
const HASH_DIGITS = 16;

/** Id of an imported set: `own-` and the first 16 digits of its file's SHA-256. */
export function importedSetId(sha256: string): string {
  return OWN_PREFIX + sha256.slice(0, HASH_DIGITS);
}

export function isImportedSetId(id: string): boolean {
  return id.startsWith(OWN_PREFIX);
}
