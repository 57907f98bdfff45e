import { useEffect, useRef, type ReactNode, type Ref } from "react";
import { m } from "../../paraglide/messages.js";
import type { StoryStepView } from "../../selectors/storySteps";
import { openPage } from "../../state/pageTransitions";
import { leaveSequence, showStep } from "../../state/sequenceTransitions";
import { useViewState } from "../../state/useViewState";
import { viewLinkOf } from "../../state/viewLink";
import { Button } from "../../ui/Button";
import { useAnnounce } from "../../ui/LiveRegion";
import { StateLink } from "../../views/linked/StateLink";
import { StepGrounds, StepText } from "./StepText";
import "./storyBar.css";
import { useShownStep } from "./useShownStep";
import { useStory } from "./useStory";

/** Above the view that a step of the tour shows: what there is to see in it, and the way on. */
export function StoryBar() {
  const { state } = useViewState();
  const { steps, error, retry } = useStory();
  if (error) {
    return (
      <Bar>
        <p role="alert">{m.story_failed({ message: error.message })}</p>
        <p className="story-controls">
          <Button onClick={retry}>{m.retry()}</Button>
          <LeaveLink>{m.story_leave()}</LeaveLink>
        </p>
      </Bar>
    );
  }
  if (steps === null) {
    return (
      <Bar>
        <p role="status" className="text-muted">
          {m.story_loading()}
        </p>
      </Bar>
    );
  }
  const step = steps[(state.step ?? 0) - 1];
  if (!step) return <NoStep steps={steps} named={state.step ?? 0} />;
  return <Step steps={steps} step={step} />;
}

function Step({ steps, step }: { steps: readonly StoryStepView[]; step: StoryStepView }) {
  const { state, dispatch } = useViewState();
  const count = steps.length;
  const previous = steps[step.step - 2];
  const next = steps[step.step];
  // Looking at what a record says does not leave the step.
  const isThere = viewLinkOf({ ...state, sel: null }) === viewLinkOf({ ...step.view, sel: null });
  const ref = useRef<HTMLElement>(null);
  useToldStep(step, count);
  useShownStep(ref, step.step);
  useEffect(() => {
    const bar = ref.current;
    const targets: Partial<Record<string, StoryStepView>> = {
      ...(previous && { ArrowLeft: previous, Home: steps[0]! }),
      ...(next && { ArrowRight: next, End: steps.at(-1)! }),
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const target = targets[event.key];
      if (!target || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      dispatch(showStep(target.view, target.step));
    };
    bar?.addEventListener("keydown", onKeyDown);
    return () => bar?.removeEventListener("keydown", onKeyDown);
  }, [dispatch, next, previous, steps]);

  return (
    <Bar ref={ref}>
      <p className="story-head">
        <span className="text-muted tabular-nums">{m.story_place({ step: step.step, count })}</span>{" "}
        <b className="font-semibold">{step.title}</b>
      </p>
      <p className="story-controls">
        {previous && (
          <StateLink to={showStep(previous.view, previous.step)} className="story-button">
            <span aria-hidden="true">‹</span>
            <span className="sr-only">{m.story_previous()}</span>
          </StateLink>
        )}
        {next ? (
          <StateLink to={showStep(next.view, next.step)} className="story-button story-button-next">
            <span aria-hidden="true">{m.story_next_word()} ›</span>
            <span className="sr-only">{m.story_next()}</span>
          </StateLink>
        ) : (
          <LeaveLink isNext>{m.story_explore()}</LeaveLink>
        )}
      </p>
      {isThere ? (
        <StepText step={step} className="story-words font-serif leading-snug" />
      ) : (
        <p className="story-words">
          {m.story_wandered()}{" "}
          <StateLink to={showStep(step.view, step.step)} inText>
            {m.story_back({ step: step.step })}
          </StateLink>
        </p>
      )}
      <div className="story-foot">
        {isThere && <StepGrounds key={step.id} step={step} />}
        <p className="story-links">
          <StateLink to={openPage("story")}>{m.story_all()}</StateLink>
          <LeaveLink>{m.story_leave()}</LeaveLink>
        </p>
      </div>
    </Bar>
  );
}

/** A link may name a step of a longer tour, or a dossier without one. */
function NoStep({ steps, named }: { steps: readonly StoryStepView[]; named: number }) {
  const count = steps.length;
  return (
    <Bar>
      <p role="status">{count === 0 ? m.story_none() : m.story_unknown({ count, step: named })}</p>
      <p className="story-controls">
        {count > 0 && <StateLink to={openPage("story")}>{m.story_all()}</StateLink>}
        <LeaveLink>{m.story_leave()}</LeaveLink>
      </p>
    </Bar>
  );
}

interface BarProps {
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}

function Bar({ ref, children }: BarProps) {
  return (
    <section
      ref={ref}
      data-view="story"
      data-keeps-focus
      data-above-sheet
      aria-label={m.story_label()}
      className="story-bar screen-only"
    >
      {children}
    </section>
  );
}

function LeaveLink({ isNext = false, children }: { isNext?: boolean; children: string }) {
  return (
    <StateLink
      to={leaveSequence()}
      {...(isNext && { className: "story-button story-button-next" })}
    >
      {children}
    </StateLink>
  );
}

/** Speaks each step that is come to, but not the one that the page opened with. */
function useToldStep({ step, title }: StoryStepView, count: number): void {
  const announce = useAnnounce();
  const told = useRef(step);
  useEffect(() => {
    if (told.current === step) return;
    told.current = step;
    announce(m.story_told({ step, count, title }));
  }, [announce, count, step, title]);
}
