import type { StoryGround } from "../../model/compileStory";
import { m } from "../../paraglide/messages.js";
import type { StoryStepView } from "../../selectors/storySteps";
import { showTourStep } from "../../state/sequenceTransitions";
import { StateLink } from "../../views/linked/StateLink";

/** The sentences of a step in one paragraph. */
export function StepText({ step, className }: { step: StoryStepView; className: string }) {
  return <p className={className}>{step.sentences.map(({ text }) => text).join(" ")}</p>;
}

/** What the sentences rest on, each ground once: its words, and the way to it beside the step's view. */
export function StepGrounds({ step }: { step: StoryStepView }) {
  const grounds = listGrounds(step);
  return (
    <details className="text-[0.8125rem]">
      <summary className="text-muted cursor-pointer pointer-coarse:min-h-11 pointer-coarse:py-2.5">
        {m.story_grounds({ count: grounds.length })}
      </summary>
      <ul className="flex flex-col gap-1 pt-1 pb-1.5">
        {grounds.map((ground) => (
          <li key={ground.reference}>
            <StateLink
              to={showTourStep({ ...step.view, sel: ground.reference }, step.step)}
              className="text-link touch-target underline decoration-1 underline-offset-2"
            >
              {ground.title}
            </StateLink>
            : <GroundWords ground={ground} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function listGrounds({ sentences }: StoryStepView): readonly StoryGround[] {
  const all = sentences.flatMap(({ grounds }) => grounds);
  return [...new Map(all.map((ground) => [ground.reference, ground])).values()];
}

function GroundWords({ ground: { quote, reference, publishers } }: { ground: StoryGround }) {
  if (quote !== null) {
    return (
      <q dir="auto" className="font-serif">
        {quote}
      </q>
    );
  }
  const names = publishers.join(", ");
  return reference.startsWith("source:")
    ? m.story_whole_text({ publishers: names })
    : m.story_cited({ publishers: names });
}
