import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { deckQuery } from "../../data/deckQuery";
import type { DeckFault } from "../../formats/deckJson";
import type { Deck } from "../../model/deck";
import { selectDeckSequence, type Sequence } from "../../selectors/sequence";
import { useViewState } from "../../state/useViewState";

interface DeckAccess {
  /** Null without a deck, while it is unpacked, and where it cannot be read. */
  deck: Deck | null;
  sequence: Sequence | null;
  faults: readonly DeckFault[];
  isPending: boolean;
}

/** The deck of the present link. */
export function useDeck(): DeckAccess {
  const { state } = useViewState();
  const { data } = useQuery(deckQuery(state.deck));
  const deck = data?.deck ?? null;
  const sequence = useMemo(() => deck && selectDeckSequence(deck), [deck]);
  return {
    deck,
    sequence,
    faults: data?.faults ?? [],
    isPending: state.deck !== "" && data === undefined,
  };
}
