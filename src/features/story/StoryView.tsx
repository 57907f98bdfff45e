import { useId } from "react";
import { m } from "../../paraglide/messages.js";
import { showTourStep } from "../../state/sequenceTransitions";
import { useViewState } from "../../state/useViewState";
import { Button } from "../../ui/Button";
import { StateLink } from "../../views/linked/StateLink";
import { StepGrounds, StepText } from "./StepText";
import "./storyBar.css";
import { useStory } from "./useStory";

/** The whole tour to be read: each step with its words, what they rest on, and the way to its view. */
export function StoryView() {
  const { state } = useViewState();
  const { steps, error, retry } = useStory();
  const headlineId = useId();
  if (error) {
    return (
      <div role="alert" className="border-rule bg-card rounded-lg border p-4">
        <p className="mb-2">{m.story_failed({ message: error.message })}</p>
        <Button onClick={retry}>{m.retry()}</Button>
      </div>
    );
  }
  if (steps === null) {
    return (
      <p role="status" className="text-muted p-4 text-[0.8125rem]">
        {m.story_loading()}
      </p>
    );
  }
  // A deck’s own steps are not those of the tour.
  const hasDeck = state.deck !== "";
  const at = hasDeck ? undefined : steps[(state.step ?? 0) - 1];
  const start = at ?? steps[0];
  return (
    <section
      data-view="story"
      aria-labelledby={headlineId}
      className="border-rule bg-card desk:px-8 desk:py-6 mx-auto w-full max-w-[52rem] rounded-lg border px-4 py-4"
    >
      <h2 id={headlineId} className="text-xl">
        {start ? m.story_headline({ count: steps.length }) : m.story_none()}
      </h2>
      {start && (
        <>
          <p className="text-muted text-[0.8125rem]">{m.story_subtitle()}</p>
          {hasDeck && <p className="screen-only mt-2">{m.story_replaces_deck()}</p>}
          <p className="screen-only my-3">
            <StateLink
              to={showTourStep(start.view, start.step)}
              className="story-button story-button-next"
            >
              {at ? m.story_resume({ step: at.step }) : m.story_start()}
            </StateLink>
          </p>
        </>
      )}
      <ol>
        {steps.map((step) => (
          <li
            key={step.id}
            aria-current={step === at ? "step" : undefined}
            className="border-rule aria-[current]:bg-wash grid grid-cols-[2rem_1fr] gap-x-2 border-t px-1 py-3"
          >
            <span className="text-muted pt-0.5 text-end tabular-nums">{step.step}</span>
            <div className="min-w-0">
              <h3 className="text-base">
                <StateLink
                  to={showTourStep(step.view, step.step)}
                  className="text-link touch-target hover:underline"
                >
                  {step.title}
                </StateLink>
              </h3>
              <StepText step={step} className="font-serif text-[1.0625rem] leading-snug" />
              <StepGrounds step={step} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
