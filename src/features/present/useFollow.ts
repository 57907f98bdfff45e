import { useEffect, useRef } from "react";
import type { Sequence } from "../../selectors/sequence";
import { showStep } from "../../state/sequenceTransitions";
import { useDispatch } from "../../state/useViewState";
import { useLinked } from "../../views/linked/LinkedContext";
import { hashSequence, readFollowMessage, type FollowMessage } from "./followMessage";

const CHANNEL = "readout:present";

/** Windows that were not told of each other cannot follow. */
export const CAN_FOLLOW = typeof BroadcastChannel === "function";

/**
 * Keeps the windows of one browser that show the same sequence at the same step. `onAsked` is called
 * before a step that another window asked for.
 */
export function useFollow(sequence: Sequence | null, onAsked?: () => void): void {
  const { index, state } = useLinked();
  const dispatch = useDispatch();
  const deckHash = hashSequence(index.dossier.id, state.deck);
  const channel = useRef<BroadcastChannel | null>(null);
  /** Steps that others asked for and that are not drawn yet: they are not told back. */
  const asked = useRef<number[]>([]);
  const last = useRef(state.step);

  useEffect(() => {
    if (!CAN_FOLLOW || !sequence) return;
    const { steps } = sequence;
    const opened = new BroadcastChannel(CHANNEL);
    channel.current = opened;
    opened.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      const number = readFollowMessage(data, deckHash, steps.length);
      const step = number === null ? undefined : steps[number - 1];
      if (number === null || !step || (asked.current.at(-1) ?? last.current) === number) return;
      asked.current.push(number);
      onAsked?.();
      dispatch(showStep(step.view, number));
    });
    return () => {
      channel.current = null;
      opened.close();
    };
  }, [deckHash, dispatch, onAsked, sequence]);

  useEffect(() => {
    if (last.current === state.step) return;
    last.current = state.step;
    const at = asked.current.lastIndexOf(state.step ?? 0);
    if (at >= 0) {
      asked.current = asked.current.slice(at + 1);
      return;
    }
    asked.current = [];
    if (state.step === null) return;
    const message: FollowMessage = { deckHash, step: state.step };
    channel.current?.postMessage(message);
  }, [deckHash, state.step]);
}
