import type { Dossier } from "../model/dossier";

const ARRAYS = [
  "sources",
  "actors",
  "places",
  "issues",
  "events",
  "positions",
  "layers",
  "terms",
] as const;

/**
 * Shape guard for a shipped dossier, whose content the build has checked: the right version, the
 * arrays present. Returns what is wrong, or null.
 */
export function findShapeProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return "expected an object";
  if (!("schemaVersion" in value)) return "schemaVersion is missing";
  if (value.schemaVersion !== 1) {
    return `schemaVersion ${String(value.schemaVersion)} is not supported, expected 1`;
  }
  const entries = new Map(Object.entries(value));
  const missing = ARRAYS.filter((key) => !Array.isArray(entries.get(key)));
  return missing.length > 0 ? `missing: ${missing.join(", ")}` : null;
}

export function isDossier(value: unknown): value is Dossier {
  return findShapeProblem(value) === null;
}
