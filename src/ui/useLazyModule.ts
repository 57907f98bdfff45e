import { useEffect, useState } from "react";
import { useReady } from "./useReady";

/**
 * Code that is loaded once it is wanted, for what must compute before it draws. Null until it is there;
 * throws when it could not be loaded, as a lazy part does. Expects the same `load` at each call.
 */
export function useLazyModule<Module extends object>(
  load: () => Promise<Module>,
  isWanted: boolean,
): Module | null {
  const [loaded, setLoaded] = useState<Module | null>(null);
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  useReady(!isWanted || loaded !== null);
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    load()
      .then((module) => {
        if (!isGone) setLoaded(module);
      })
      .catch((error: unknown) => {
        if (!isGone) setFailure({ error });
      });
    return () => {
      isGone = true;
    };
  }, [load, isWanted]);
  if (failure) throw failure.error;
  return isWanted ? loaded : null;
}
