import { useLayoutEffect, useRef } from "react";
import { moveView, removeView, setCaption } from "../../model/deckEdits";
import { m } from "../../paraglide/messages.js";
import type { SequenceStep } from "../../selectors/sequence";
import { useAnnounce } from "../../ui/LiveRegion";
import { DeckItem } from "./DeckItem";
import type { EditDeck } from "./useDeckEdit";

interface DeckListProps {
  steps: readonly SequenceStep[];
  edit: EditDeck;
  /** A view was taken out: what was, and the packed decks before and after. */
  onTaken: (text: string, before: string, after: string) => void;
}

/** The views of the deck in their order. A view that is moved keeps the focus and tells its new place. */
export function DeckList({ steps, edit, onTaken }: DeckListProps) {
  const announce = useAnnounce();
  const list = useRef<HTMLOListElement>(null);
  /** What gets the focus once the deck is drawn in its new order. */
  const wanted = useRef("");

  useLayoutEffect(() => {
    if (wanted.current === "") return;
    list.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = "";
  }, [steps]);

  async function move(at: number, by: -1 | 1) {
    const isPossible = at + by >= 0 && at + by < steps.length;
    if (!isPossible) return;
    wanted.current = `[data-deck-view="${at + by + 1}"] [data-move="${by}"]`;
    const outcome = await edit((deck) => moveView(deck, at, by));
    if (outcome.kind === "saved") {
      announce(m.deck_moved({ step: at + by + 1, count: steps.length }));
    }
  }

  async function remove(at: number) {
    wanted.current = `[data-deck-view="${Math.min(at + 1, steps.length - 1)}"] [data-remove]`;
    const outcome = await edit((deck) => removeView(deck, at));
    if (outcome.kind !== "saved") return;
    onTaken(m.deck_removed({ step: at + 1 }), outcome.before, outcome.after);
  }

  return (
    <ol ref={list} className="flex flex-col gap-2">
      {steps.map((step, at) => (
        <DeckItem
          // A view may stand twice in a deck: its place is all that tells the two apart.
          key={at.toString()}
          number={at + 1}
          count={steps.length}
          step={step}
          onCaption={(caption) => void edit((deck) => setCaption(deck, at, caption))}
          onMove={(by) => void move(at, by)}
          onRemove={() => void remove(at)}
        />
      ))}
    </ol>
  );
}
