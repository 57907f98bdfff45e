import { queryOptions } from "@tanstack/react-query";
import type { CompiledStep } from "../model/compileStory";
import { fetchJson, LoadError } from "./fetchFile";

/** A dossier's guided tour, loaded where it is first shown; empty where it has none. Fails with LoadError. */
export function storyQuery(id: string) {
  return queryOptions({
    queryKey: ["story", id],
    queryFn: async ({ signal }): Promise<readonly CompiledStep[]> => {
      const file = `dossiers/${id}.story.json`;
      const value = await fetchJson(file, signal);
      if (!Array.isArray(value) || !value.every(isStep)) {
        throw new LoadError(file, "wrong-shape", "expected the steps of a guided tour");
      }
      return value;
    },
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** Shape guard for a shipped file, whose content the build has checked. */
function isStep(value: unknown): value is CompiledStep {
  return (
    typeof value === "object" &&
    value !== null &&
    "title" in value &&
    "link" in value &&
    typeof value.link === "string" &&
    "sentences" in value &&
    Array.isArray(value.sentences)
  );
}
