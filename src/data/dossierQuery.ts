import { queryOptions } from "@tanstack/react-query";
import { compileDossierIndex, type DossierIndex } from "../model/dossierIndex";
import { isImportedSetId } from "../model/importedSet";
import { findShapeProblem, isDossier } from "./dossierShape";
import { fetchJson, LoadError } from "./fetchFile";

/** The article layer of a dossier with its columns. Fails with LoadError, a reader's own set with MissingSetError. */
export function dossierQuery(id: string) {
  return queryOptions({
    queryKey: ["dossier", id],
    queryFn: async ({ signal }): Promise<DossierIndex> => {
      if (isImportedSetId(id)) return (await import("./importedIndex")).loadImportedIndex(id);
      const file = `dossiers/${id}.article.json`;
      const value = await fetchJson(file, signal);
      if (!isDossier(value)) {
        throw new LoadError(file, "wrong-shape", findShapeProblem(value) ?? "unknown shape");
      }
      return compileDossierIndex(value);
    },
    staleTime: Infinity,
    gcTime: Infinity,
  });
}
