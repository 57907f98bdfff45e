import { queryOptions } from "@tanstack/react-query";
import { fetchText } from "./fetchFile";

/** The bundled text of a source, as the build wrote it. Fails with LoadError. */
export function sourceTextQuery(dossierId: string, sourceId: string) {
  return queryOptions({
    queryKey: ["source-text", dossierId, sourceId],
    queryFn: ({ signal }) => fetchText(`dossiers/${dossierId}/texts/${sourceId}.txt`, signal),
    staleTime: Infinity,
    gcTime: Infinity,
  });
}
