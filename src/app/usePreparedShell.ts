import { useEffect } from "react";
import { onceReady } from "../ui/useReady";
import { DeckBar, StoryBar, ViewPage } from "./shellParts";

/** Fetches the code around a view while it is shown alone, so that leaving draws the same view at once. */
export function usePreparedShell(): void {
  useEffect(
    () =>
      onceReady(() => {
        for (const part of [ViewPage, StoryBar, DeckBar]) part.preload();
      }),
    [],
  );
}
