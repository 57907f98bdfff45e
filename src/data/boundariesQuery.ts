import { queryOptions } from "@tanstack/react-query";
import type { Boundaries } from "../model/boundaries";
import { fetchJson, LoadError } from "./fetchFile";

/** `region` is what the first picture needs, `base` is the whole world. Fails with LoadError. */
export function boundariesQuery(extent: "region" | "base") {
  return queryOptions({
    queryKey: ["boundaries", extent],
    queryFn: async ({ signal }): Promise<Boundaries> => {
      const file = `geo/${extent}.topo.json`;
      const value = await fetchJson(file, signal);
      if (!isBoundaries(value)) {
        throw new LoadError(file, "wrong-shape", "expected countries, provinces and disputed");
      }
      return value;
    },
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

function isBoundaries(value: unknown): value is Boundaries {
  if (typeof value !== "object" || value === null || !("objects" in value)) return false;
  const { objects } = value;
  return (
    typeof objects === "object" &&
    objects !== null &&
    "countries" in objects &&
    "provinces" in objects &&
    "disputed" in objects
  );
}
