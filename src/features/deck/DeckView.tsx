import { useState, type ReactNode } from "react";
import { MAX_DECK_TITLE_LENGTH, MAX_DECK_VIEWS } from "../../model/deck";
import { renameDeck } from "../../model/deckEdits";
import { m } from "../../paraglide/messages.js";
import { putDeck, presentStep } from "../../state/deckTransitions";
import { useViewState } from "../../state/useViewState";
import { Button } from "../../ui/Button";
import { useAnnounce } from "../../ui/LiveRegion";
import { StateLink } from "../../views/linked/StateLink";
import { ViewFrame } from "../../views/linked/ViewFrame";
import { CommittedField } from "./CommittedField";
import { DeckFaults } from "./DeckFaults";
import { DeckFiles } from "./DeckFiles";
import { DeckLink } from "./DeckLink";
import { DeckList } from "./DeckList";
import { useDeck } from "./useDeck";
import { useDeckEdit } from "./useDeckEdit";
import "./deckView.css";

interface DeckViewProps {
  /** The code for phones of an address. */
  renderCode: (address: string, fileName: string) => ReactNode;
  /** The sequence on paper. */
  handout?: ReactNode;
  /** What stands here while the link carries no deck. */
  empty: ReactNode;
}

/** What can be taken back of the last step: the deck before it, and the one that it led to. */
interface Undoable {
  text: string;
  before: string;
  after: string;
}

const PRESENT_WORD =
  "border-rule bg-card text-ink hover:border-faint inline-flex min-h-8 items-center rounded-md border px-3 text-[0.8125rem] font-medium pointer-coarse:min-h-11";

/** The deck of the link: its views to put in order, to word, to show and to take along. */
export function DeckView({ renderCode, empty, handout }: DeckViewProps) {
  const { state, dispatch } = useViewState();
  const { deck, sequence, faults, isPending } = useDeck();
  const edit = useDeckEdit();
  const announce = useAnnounce();
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const count = deck?.views.length ?? 0;
  const isBroken = state.deck !== "" && deck === null;
  const first = sequence?.steps[0];
  const mayUndo = undoable !== null && undoable.after === state.deck;

  const tellTaken = (text: string, before: string, after: string) => {
    announce(text);
    setUndoable({ text, before, after });
  };

  if (isPending) return null;
  return (
    <ViewFrame
      view="present"
      variant="page"
      hasCount={false}
      {...(count === 0 && { className: "deck-none" })}
      headline={isBroken ? m.deck_headline_broken() : deckHeadline(deck?.title ?? "", count)}
      subtitle={count === 0 ? m.deck_subtitle_none() : m.deck_subtitle({ max: MAX_DECK_VIEWS })}
    >
      <div className="deck-page screen-only">
        <div className="flex min-w-0 flex-col gap-4">
          <DeckFaults faults={faults} />
          {mayUndo && (
            <p className="notices deck-undo screen-only">
              <span className="min-w-0 flex-1">{undoable.text}</span>
              <Button onClick={() => dispatch(putDeck(undoable.before))}>{m.deck_undo()}</Button>
            </p>
          )}
          {deck && sequence && first ? (
            <>
              <div className="screen-only flex flex-wrap items-end gap-x-4 gap-y-2">
                <CommittedField
                  label={m.deck_title({ max: MAX_DECK_TITLE_LENGTH })}
                  text={deck.title}
                  maxLength={MAX_DECK_TITLE_LENGTH}
                  onCommit={(title) => void edit((now) => renameDeck(now, title))}
                />
                <StateLink to={presentStep(first.view, 1)} className={PRESENT_WORD}>
                  {m.deck_present_first()}
                </StateLink>
              </div>
              <DeckList steps={sequence.steps} edit={edit} onTaken={tellTaken} />
            </>
          ) : (
            empty
          )}
        </div>
        <div className="screen-only flex min-w-0 flex-col gap-5">
          {sequence && <DeckLink steps={sequence.steps} renderCode={renderCode} />}
          <DeckFiles deck={deck} onOpened={tellTaken} />
        </div>
      </div>
      {handout}
    </ViewFrame>
  );
}

function deckHeadline(title: string, count: number): string {
  if (count === 0) return m.deck_headline_none();
  return title === "" ? m.deck_headline({ count }) : m.deck_headline_titled({ title, count });
}
