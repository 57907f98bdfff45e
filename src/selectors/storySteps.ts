import type { CompiledStep } from "../model/compileStory";
import { openViewLink } from "../state/viewLink";
import type { ViewState } from "../state/viewState";

/** A step of the tour and the view that its link opens. */
export interface StoryStepView extends CompiledStep {
  /** From 1, as links have it. */
  step: number;
  view: ViewState;
}

export function selectStorySteps(steps: readonly CompiledStep[]): StoryStepView[] {
  return steps.map((compiled, at) => ({
    ...compiled,
    step: at + 1,
    view: openViewLink(compiled.link).state,
  }));
}
