import type { CompiledStep } from "../model/compileStory";
import { decodeUrl } from "../state/urlCodec";
import type { ViewState } from "../state/viewState";

/** A step of the tour and the view that its link opens. */
export interface StoryStepView extends CompiledStep {
  /** From 1, as links have it. */
  step: number;
  view: ViewState;
}

export function selectStorySteps(steps: readonly CompiledStep[]): StoryStepView[] {
  return steps.map((compiled, at) => {
    const [path = "", search = ""] = compiled.link.split("?");
    return { ...compiled, step: at + 1, view: decodeUrl(path, search).state };
  });
}
