import { useId, useState, type SyntheticEvent } from "react";
import { MAX_CAPTION_LENGTH, MAX_DECK_VIEWS } from "../../model/deck";
import { addView } from "../../model/deckEdits";
import { m } from "../../paraglide/messages.js";
import { useViewState } from "../../state/useViewState";
import { viewLinkOf } from "../../state/viewLink";
import { Dialog } from "../../ui/Dialog";
import { Button } from "../../ui/Button";
import { useAnnounce } from "../../ui/LiveRegion";
import { useDeck } from "./useDeck";
import { useDeckEdit } from "./useDeckEdit";

interface PinDialogProps {
  /** What is on the screen, in a few words. */
  title: string;
  onClose: () => void;
}

/** Asks for a caption and pins the present view. */
export function PinDialog({ title, onClose }: PinDialogProps) {
  const { state } = useViewState();
  const present = useDeck();
  const isBroken = state.deck !== "" && present.deck === null && !present.isPending;
  const edit = useDeckEdit();
  const announce = useAnnounce();
  const fieldId = useId();
  const [caption, setCaption] = useState("");
  const [refusal, setRefusal] = useState("");

  async function pin() {
    const outcome = await edit(
      (deck) => addView(deck, { link: viewLinkOf(state), caption }),
      (deck) => deck.views.length,
    );
    if (outcome.kind === "saved") {
      announce(m.deck_pinned({ step: outcome.deck.views.length }));
      onClose();
      // The menu that led here would lie over the bar that has come.
      document.querySelector<HTMLElement>(":popover-open")?.hidePopover();
    } else if (outcome.kind === "too-long") setRefusal(m.deck_too_long({ length: outcome.length }));
    else setRefusal(m.deck_full({ max: MAX_DECK_VIEWS }));
  }

  return (
    <Dialog title={m.deck_pin()} onClose={onClose}>
      <p className="mb-2.5">{isBroken ? m.deck_pin_hint_broken() : m.deck_pin_hint()}</p>
      <form
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          void pin();
        }}
      >
        <label htmlFor={fieldId} className="text-muted">
          {m.deck_caption({ max: MAX_CAPTION_LENGTH })}
        </label>
        <input
          id={fieldId}
          dir="auto"
          value={caption}
          maxLength={MAX_CAPTION_LENGTH}
          autoComplete="off"
          className="control mt-1 w-full pointer-coarse:h-11"
          onChange={({ currentTarget }) => setCaption(currentTarget.value)}
        />
        <p className="text-muted mt-1 text-[0.8125rem]">{m.deck_caption_hint({ title })}</p>
        {refusal !== "" && (
          <p role="alert" className="mt-2">
            {refusal}
          </p>
        )}
        <p className="mt-2.5">
          <Button type="submit">{m.deck_pin_do()}</Button>
        </p>
      </form>
    </Dialog>
  );
}
