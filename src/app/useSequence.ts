import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { deckQuery } from "../data/deckQuery";
import { storyQuery } from "../data/storyQuery";
import type { DeckFault } from "../formats/deckJson";
import { selectDeckSequence, selectTourSequence, type Sequence } from "../selectors/sequence";
import { selectStorySteps } from "../selectors/storySteps";
import { useLinked } from "../views/linked/LinkedContext";

interface SequenceAccess {
  /** Null while it is on its way, and where it cannot be read. */
  sequence: Sequence | null;
  faults: readonly DeckFault[];
  isPending: boolean;
}

/** The views that the steps of the present link go through: its deck, without one the tour of the dossier. */
export function useSequence(): SequenceAccess {
  const { index, state } = useLinked();
  const hasDeck = state.deck !== "";
  const deck = useQuery(deckQuery(state.deck));
  const tour = useQuery({ ...storyQuery(index.dossier.id), enabled: !hasDeck });
  const sequence = useMemo(() => {
    if (hasDeck) return deck.data?.deck ? selectDeckSequence(deck.data.deck) : null;
    return tour.data ? selectTourSequence(selectStorySteps(tour.data)) : null;
  }, [deck.data, hasDeck, tour.data]);
  return {
    sequence,
    faults: deck.data?.faults ?? [],
    isPending: (hasDeck ? deck : tour).isPending,
  };
}
