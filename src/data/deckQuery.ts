import { queryOptions } from "@tanstack/react-query";
import { unpackDeck } from "../formats/packDeck";

/** What a packed deck holds. Never fails: what cannot be read is told as a fault. */
export function deckQuery(packed: string) {
  return queryOptions({
    queryKey: ["deck", packed],
    queryFn: () => unpackDeck(packed),
    enabled: packed !== "",
    staleTime: Infinity,
  });
}
