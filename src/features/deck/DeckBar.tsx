import type { ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import { stepAt, stepTitle, type Sequence } from "../../selectors/sequence";
import { startPresenting } from "../../state/deckTransitions";
import { openPage } from "../../state/pageTransitions";
import { leaveSequence, showStep } from "../../state/sequenceTransitions";
import { useViewState } from "../../state/useViewState";
import { viewLinkOf } from "../../state/viewLink";
import { useReady } from "../../ui/useReady";
import { useLinked } from "../../views/linked/LinkedContext";
import { StateLink } from "../../views/linked/StateLink";
import { AuthorsCaption } from "../../views/linked/AuthorsCaption";
import { DeckFaults } from "./DeckFaults";
import { useDeck } from "./useDeck";
import "./deckBar.css";

/** While a link carries a deck: where one is in it, the steps beside, and the ways to all of it and out. */
export function DeckBar() {
  const { sequence, faults, isPending } = useDeck();
  useReady(!isPending);
  if (isPending) return null;
  return (
    <section aria-label={m.deck_bar_label()} data-above-sheet className="deck-bar screen-only">
      <DeckFaults faults={faults} />
      {sequence && <Place sequence={sequence} />}
      <span className="deck-bar-end">
        {sequence && <Ways sequence={sequence} />}
        <StateLink to={leaveSequence()} className="deck-bar-link">
          {m.deck_leave()}
        </StateLink>
      </span>
    </section>
  );
}

/** Which step this is, or was until its view was left. */
function Place({ sequence }: { sequence: Sequence }) {
  const { state } = useViewState();
  const { index } = useLinked();
  const { steps } = sequence;
  const step = stepAt(sequence, state.step);
  const number = state.step ?? 0;
  if (!step) {
    const count = steps.length;
    return (
      <p>
        {state.step === null
          ? m.deck_bar_views({ count })
          : m.deck_no_step({ count, step: number })}
      </p>
    );
  }
  // Looking at what a record says does not leave the step.
  const isThere = viewLinkOf({ ...step.view, sel: null }) === viewLinkOf({ ...state, sel: null });
  return (
    <p className="min-w-0">
      {isThere ? (
        <>
          <b className="font-semibold">{m.deck_bar_step({ step: number, count: steps.length })}</b>{" "}
          ·{" "}
          {step.caption === "" ? stepTitle(index, step) : <AuthorsCaption caption={step.caption} />}
        </>
      ) : (
        <>
          {m.deck_left({ step: number })}{" "}
          <StateLink to={showStep(step.view, number)} inText>
            {m.deck_back({ step: number })}
          </StateLink>
        </>
      )}
    </p>
  );
}

function Ways({ sequence: { steps } }: { sequence: Sequence }) {
  const { state } = useViewState();
  const number = state.step ?? 0;
  return (
    <>
      <StepLink steps={steps} to={number - 1} label={m.deck_previous()}>
        ‹
      </StepLink>
      <StepLink steps={steps} to={number + 1} label={m.deck_next()}>
        ›
      </StepLink>
      <StateLink to={openPage("present")} className="deck-bar-link">
        {m.deck_open()}
      </StateLink>
      <StateLink to={startPresenting(steps[0]?.view, state.step)} className="deck-bar-link">
        {m.deck_present()}
      </StateLink>
    </>
  );
}

interface StepLinkProps {
  steps: Sequence["steps"];
  /** From 1; outside of the sequence there is no link, and the sign keeps its place. */
  to: number;
  label: string;
  children: ReactNode;
}

function StepLink({ steps, to, label, children }: StepLinkProps) {
  const { link } = useViewState();
  const step = steps[to - 1];
  return step ? (
    <a {...link(showStep(step.view, to))} aria-label={label} className="deck-bar-link">
      {children}
    </a>
  ) : (
    <span aria-hidden="true" className="deck-bar-link deck-bar-none">
      {children}
    </span>
  );
}
