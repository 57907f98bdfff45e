import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { deckQuery } from "../../data/deckQuery";
import { packDeck } from "../../formats/packDeck";
import { EMPTY_DECK, type Deck } from "../../model/deck";
import { followStep } from "../../model/deckEdits";
import { putDeck } from "../../state/deckTransitions";
import { MAX_DECK_LENGTH } from "../../state/sequenceStep";
import { useDispatch, type Dispatch } from "../../state/useViewState";
import type { ViewState } from "../../state/viewState";

/** What has become of an edit, with the packed decks before and after it; a deck that no link can hold stays as it was. */
export type DeckEditOutcome =
  | { kind: "saved"; deck: Deck; before: string; after: string }
  | { kind: "unchanged" }
  | { kind: "too-long"; length: number };

export type EditDeck = (
  change: (deck: Deck) => Deck,
  toStep?: (deck: Deck) => number | null,
) => Promise<DeckEditOutcome>;

/** Packing takes a moment: edits wait for one another, so that each builds on the one before. */
let lastEdit: Promise<unknown> = Promise.resolve();

/** Changes the deck of the link. The step stays with its view unless `toStep` says otherwise. */
export function useDeckEdit(): EditDeck {
  const dispatch = useDispatch();
  const client = useQueryClient();
  return useCallback<EditDeck>(
    (change, toStep) => {
      const edit = async (): Promise<DeckEditOutcome> => {
        const packedBefore = readNewest(dispatch).deck;
        const reading =
          packedBefore === "" ? null : await client.fetchQuery(deckQuery(packedBefore));
        const before = reading?.deck ?? EMPTY_DECK;
        const deck = change(before);
        if (deck === before) return { kind: "unchanged" };
        const isEmpty = deck.views.length === 0 && deck.title === "";
        const packed = isEmpty ? "" : await packDeck(deck);
        if (packed.length > MAX_DECK_LENGTH) return { kind: "too-long", length: packed.length };
        client.setQueryData(deckQuery(packed).queryKey, { deck, faults: [] });
        dispatch(
          putDeck(packed, (step) => (toStep ? toStep(deck) : followStep(before, deck, step))),
        );
        return { kind: "saved", deck, before: packedBefore, after: packed };
      };
      const outcome = lastEdit.then(edit);
      lastEdit = outcome.catch(() => undefined);
      return outcome;
    },
    [client, dispatch],
  );
}

/** The state that the next transition starts from, which may not be drawn yet. */
function readNewest(dispatch: Dispatch): ViewState {
  const read: ViewState[] = [];
  dispatch({
    apply: (state) => {
      read.push(state);
      return state;
    },
    history: "replace",
  });
  const [state] = read;
  if (!state) throw new Error("a dispatcher applies its transitions at once");
  return state;
}
