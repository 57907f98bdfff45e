import { FACETS } from "./viewState";

/** Keys of docs/urls.md that this version reads and writes, besides the version `v` itself. */
export const STATE_KEYS = [
  ...FACETS,
  "layer",
  "from",
  "to",
  "q",
  "sel",
  "t",
  "time",
  "by",
  "cal",
  "map",
  "level",
  "ego",
  "path",
  "at",
  "as",
  "fold",
  "coverage",
  "differ",
  "find",
  "alone",
  "sort",
  "step",
  "deck",
  "present",
  "embed",
  "theme",
] as const;

/** Keys of the table that are not built yet, with the default that needs no notice. */
export const LATER_KEYS: ReadonlyMap<string, string> = new Map([["lang", "en"]]);

/** Forms of a view that are in the table and not built for every page. */
export const LATER_FORMS: readonly string[] = ["outline", "matrix"];

export const KNOWN_KEYS: ReadonlySet<string> = new Set([...STATE_KEYS, ...LATER_KEYS.keys(), "v"]);
