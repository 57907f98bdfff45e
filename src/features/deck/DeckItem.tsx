import { MAX_CAPTION_LENGTH } from "../../model/deck";
import { m } from "../../paraglide/messages.js";
import { stepTitle, type SequenceStep } from "../../selectors/sequence";
import { showStep } from "../../state/sequenceTransitions";
import { openViewLink } from "../../state/viewLink";
import { useViewState } from "../../state/useViewState";
import { Button } from "../../ui/Button";
import { useLinked } from "../../views/linked/LinkedContext";
import { CommittedField } from "./CommittedField";

interface DeckItemProps {
  /** From 1. */
  number: number;
  count: number;
  step: SequenceStep;
  onCaption: (caption: string) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One view of the deck: its number and what it shows, its caption to word, its place to change. */
export function DeckItem({ number, count, step, onCaption, onMove, onRemove }: DeckItemProps) {
  const { link } = useViewState();
  const { index } = useLinked();
  const isFound = !openViewLink(step.link).notFound;
  return (
    <li
      data-deck-view={number}
      className="border-rule flex flex-wrap items-end gap-x-4 gap-y-2 border-t pt-2"
    >
      <div className="deck-field">
        <p>
          <a
            {...link(showStep(step.view, number))}
            className="text-link touch-target underline-offset-2 hover:underline"
          >
            {m.deck_item({ step: number, title: stepTitle(index, step) })}
          </a>
          {!isFound && <span className="text-muted"> · {m.deck_item_not_found()}</span>}
        </p>
        <CommittedField
          label={m.deck_caption_of({ step: number })}
          text={step.caption}
          maxLength={MAX_CAPTION_LENGTH}
          onCommit={onCaption}
        />
      </div>
      <span className="screen-only flex gap-1.5">
        <MoveButton
          label={m.deck_up({ step: number })}
          by={-1}
          isIdle={number === 1}
          onMove={onMove}
        >
          ↑
        </MoveButton>
        <MoveButton
          label={m.deck_down({ step: number })}
          by={1}
          isIdle={number === count}
          onMove={onMove}
        >
          ↓
        </MoveButton>
        <Button data-remove aria-label={m.deck_remove_step({ step: number })} onClick={onRemove}>
          {m.deck_remove()}
        </Button>
      </span>
    </li>
  );
}

interface MoveButtonProps {
  label: string;
  by: -1 | 1;
  /** Pressed, it does nothing; it keeps the focus that a move has brought to it. */
  isIdle: boolean;
  onMove: (by: -1 | 1) => void;
  children: string;
}

function MoveButton({ label, by, isIdle, onMove, children }: MoveButtonProps) {
  return (
    <Button
      data-move={by}
      aria-label={label}
      aria-disabled={isIdle}
      className={isIdle ? "opacity-60" : ""}
      onClick={() => !isIdle && onMove(by)}
    >
      {children}
    </Button>
  );
}
