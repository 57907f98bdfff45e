import { queryOptions } from "@tanstack/react-query";
import type { Term } from "../model/dossier";
import { isImportedSetId } from "../model/importedSet";
import { fetchJson, LoadError } from "./fetchFile";

/** A dossier's names and terms, loaded where they are first shown. Fails with LoadError. */
export function termsQuery(id: string) {
  return queryOptions({
    queryKey: ["terms", id],
    queryFn: async ({ signal }): Promise<readonly Term[]> => {
      // A set that a reader brought along has its own with it.
      if (isImportedSetId(id)) return [];
      const file = `dossiers/${id}.terms.json`;
      const value = await fetchJson(file, signal);
      if (!isTermList(value)) {
        throw new LoadError(file, "wrong-shape", "expected a list of names and terms");
      }
      return value;
    },
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** Shape guard for a shipped file, whose content the build has checked. */
function isTermList(value: unknown): value is Term[] {
  return Array.isArray(value) && value.every(isTerm);
}

function isTerm(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("id" in value) || !("kind" in value)) {
    return false;
  }
  if (value.kind === "name") return "forms" in value && Array.isArray(value.forms);
  return (
    value.kind === "term" &&
    "words" in value &&
    Array.isArray(value.words) &&
    "source" in value &&
    typeof value.source === "object"
  );
}
