import { queryOptions } from "@tanstack/react-query";
import type { Dossier } from "../model/dossier";
import { isImportedSetId } from "../model/importedSet";
import { findShapeProblem, isDossier } from "./dossierShape";
import { fetchJson, LoadError } from "./fetchFile";

/** What other pages say about a dossier's subject, loaded once a reader asks for it. Fails with LoadError. */
export function contextQuery(id: string) {
  return queryOptions({
    queryKey: ["context", id],
    queryFn: async ({ signal }): Promise<Dossier> => {
      if (isImportedSetId(id)) return (await import("./importedIndex")).loadImportedContext(id);
      const file = `dossiers/${id}.context.json`;
      const value = await fetchJson(file, signal);
      if (!isDossier(value)) {
        throw new LoadError(file, "wrong-shape", findShapeProblem(value) ?? "unknown shape");
      }
      return value;
    },
    staleTime: Infinity,
    gcTime: Infinity,
  });
}
