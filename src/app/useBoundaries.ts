import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { boundariesQuery } from "../data/boundariesQuery";
import { LoadError } from "../data/fetchFile";
import type { BoundariesResult } from "../views/map/boundariesResult";

interface BoundariesAccess {
  region: BoundariesResult;
  /** The whole world, fetched once the reader looks beyond the region. */
  world: BoundariesResult | null;
  onNeedWorld: () => void;
}

export function useBoundaries(): BoundariesAccess {
  const [worldNeeded, setWorldNeeded] = useState(false);
  const region = useQuery(boundariesQuery("region"));
  const world = useQuery({ ...boundariesQuery("base"), enabled: worldNeeded });
  return {
    region: toResult(region),
    world: worldNeeded ? toResult(world) : null,
    onNeedWorld: () => setWorldNeeded(true),
  };
}

type BoundariesQuery = ReturnType<typeof useQuery<BoundariesResultData, Error>>;
type BoundariesResultData = Extract<BoundariesResult, { status: "success" }>["data"];

function toResult({ data, error, refetch }: BoundariesQuery): BoundariesResult {
  const retry = () => void refetch();
  if (data) return { status: "success", data, retry };
  if (!error) return { status: "pending", retry };
  const file = error instanceof LoadError ? error.file : "geo";
  return { status: "error", file, message: error.message, retry };
}
