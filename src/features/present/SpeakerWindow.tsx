import type { ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import { formatLocale } from "../../selectors/formatLocale";
import { stepAt, stepTitle, type Sequence } from "../../selectors/sequence";
import { selectSpeakerNotes } from "../../selectors/speakerNotes";
import { walkSteps } from "../../state/deckTransitions";
import { useViewState } from "../../state/useViewState";
import { Button } from "../../ui/Button";
import { AuthorsCaption } from "../../views/linked/AuthorsCaption";
import { useLinked } from "../../views/linked/LinkedContext";
import type { PresentCommand } from "./presentKeys";
import { CAN_FOLLOW, useFollow } from "./useFollow";
import { usePresentKeys } from "./usePresentKeys";
import { useToldStep } from "./useToldStep";
import { formatElapsed, useTimer } from "./useTimer";

interface SpeakerWindowProps {
  sequence: Sequence | null;
  notices: ReactNode;
}

const NO_STAGE = { current: null };

/** For the speaker alone: the caption, what the view rests on, what comes next, and the time. */
export function SpeakerWindow({ sequence, notices }: SpeakerWindowProps) {
  const { state, dispatch } = useViewState();
  const { index } = useLinked();
  const steps = sequence?.steps ?? [];
  const step = sequence && stepAt(sequence, state.step);
  const number = step ? (state.step ?? 0) : 0;
  const next = steps[number];
  useFollow(sequence);
  useToldStep(sequence, NO_STAGE);

  const walk = (resolve: (from: number) => number) =>
    dispatch(
      walkSteps(
        steps.map(({ view }) => view),
        resolve,
      ),
    );
  usePresentKeys((command: PresentCommand) => {
    if (command === "next") walk((from) => from + 1);
    else if (command === "previous") walk((from) => from - 1);
    else if (command === "first") walk(() => 1);
    else if (command === "last") walk(() => steps.length);
  });

  return (
    <main className="mx-auto flex max-w-[60rem] flex-col gap-4 p-4">
      <h1 className="sr-only">{m.notes_title()}</h1>
      {notices}
      <Clock />
      <section id="views" tabIndex={-1} aria-label={m.notes_title()}>
        <p className="text-muted tabular-nums">
          {step ? m.present_place({ step: number, count: steps.length }) : m.notes_no_step()}
        </p>
        {step && sequence && <Notes sequence={sequence} number={number} />}
      </section>
      <p className="flex flex-wrap items-center gap-2">
        <Button aria-disabled={number <= 1} onClick={() => walk((from) => from - 1)}>
          ‹ {m.deck_previous()}
        </Button>
        <Button aria-disabled={!next} onClick={() => walk((from) => from + 1)}>
          {m.deck_next()} ›
        </Button>
        <span className="text-muted min-w-0">
          {next ? m.notes_next({ title: stepTitle(index, next) }) : m.notes_last()}
        </span>
      </p>
      {!CAN_FOLLOW && <p role="alert">{m.notes_cannot_follow()}</p>}
    </main>
  );
}

function Notes({ sequence, number }: { sequence: Sequence; number: number }) {
  const { index, state } = useLinked();
  const step = stepAt(sequence, number);
  if (!step) return null;
  const { selected, quotes } = selectSpeakerNotes(index, state);
  return (
    <>
      <h2 className="text-xl">{stepTitle(index, step)}</h2>
      {step.caption !== "" && (
        <p className="mt-2 font-serif text-lg leading-snug">
          {sequence.kind === "deck" ? <AuthorsCaption caption={step.caption} /> : step.caption}
        </p>
      )}
      {selected !== null && <p className="mt-3">{m.notes_selected({ label: selected })}</p>}
      {quotes.map(({ text, publisher }) => (
        <blockquote key={text} className="mt-1.5 font-serif">
          “{text}”{" "}
          <cite className="text-muted font-sans text-[0.8125rem] not-italic">{publisher}</cite>
        </blockquote>
      ))}
    </>
  );
}

function Clock() {
  const { nowMs, elapsedMs, isRunning, toggle, reset } = useTimer();
  const clock = new Intl.DateTimeFormat(formatLocale(), { timeStyle: "short" });
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-xl tabular-nums">
      <span>
        <span className="sr-only">{m.notes_clock()} </span>
        {clock.format(nowMs)}
      </span>
      <span role="timer" aria-label={m.notes_elapsed()} data-elapsed>
        {formatElapsed(elapsedMs)}
      </span>
      <Button onClick={toggle}>{isRunning ? m.notes_pause() : m.notes_start()}</Button>
      <Button onClick={reset}>{m.notes_reset()}</Button>
    </p>
  );
}
