import { useEffect, useRef, type RefObject } from "react";
import { m } from "../../paraglide/messages.js";
import { stepAt, stepTitle, type Sequence } from "../../selectors/sequence";
import { useAnnounce } from "../../ui/LiveRegion";
import { useLinked } from "../../views/linked/LinkedContext";

/**
 * Speaks each step that is come to and shows its view from the top. The step that the page opened with
 * is not told.
 */
export function useToldStep(sequence: Sequence | null, stage: RefObject<HTMLElement | null>): void {
  const { index, state } = useLinked();
  const announce = useAnnounce();
  const told = useRef(state.step);
  useEffect(() => {
    if (told.current === state.step || !sequence) return;
    told.current = state.step;
    const step = stepAt(sequence, state.step);
    if (!step) return;
    stage.current?.scrollTo({ top: 0, behavior: "instant" });
    const count = sequence.steps.length;
    announce(m.present_told({ step: state.step ?? 0, count, title: stepTitle(index, step) }));
  }, [announce, index, sequence, stage, state.step]);
}
