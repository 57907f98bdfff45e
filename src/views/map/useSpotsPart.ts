import { useEffect, useState } from "react";
import { useReady } from "../../ui/useReady";
import type * as Spots from "./spotsPart";

type SpotsPart = typeof Spots;

/**
 * What puts the context's marks upon the map, loaded once they are wanted: the article's map does
 * without. Null until it is there; throws when it could not be loaded, as a lazy part does.
 */
export function useSpotsPart(isWanted: boolean): SpotsPart | null {
  const [part, setPart] = useState<SpotsPart | null>(null);
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  useReady(!isWanted || part !== null);
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    const load = async () => {
      const loaded = await import("./spotsPart");
      if (!isGone) setPart(loaded);
    };
    load().catch((error: unknown) => {
      if (!isGone) setFailure({ error });
    });
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  if (failure) throw failure.error;
  return isWanted ? part : null;
}
