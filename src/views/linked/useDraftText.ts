import { useState } from "react";
import type { Transition } from "../../state/transition";
import { useDispatch } from "../../state/useViewState";

export interface DraftText {
  text: string;
  type: (text: string) => void;
  /** Puts the present text into a history entry of its own. */
  enter: () => void;
}

interface Field {
  text: string;
  /** The state's text when the field last looked. */
  seen: string;
  /** Cleaned texts on their way to the state since field and state last agreed. */
  underWay: readonly string[];
}

/**
 * The text of a field over a text of the state. The state holds what `clean` leaves of it and may lag
 * behind fast typing, so the field shows what was typed until the state says something that was not.
 */
export function useDraftText(
  value: string,
  clean: (text: string) => string,
  toTransition: (text: string, when: "typing" | "entered") => Transition,
): DraftText {
  const dispatch = useDispatch();
  const [field, setField] = useState<Field>({ text: value, seen: value, underWay: [] });

  if (value !== field.seen) {
    const isOurs = value === clean(field.text) || field.underWay.includes(value);
    setField(isOurs ? { ...field, seen: value } : { text: value, seen: value, underWay: [] });
  }

  return {
    text: field.text,
    type: (text) => {
      const hasSettled = clean(field.text) === value;
      const underWay = hasSettled ? [] : field.underWay;
      setField({ ...field, text, underWay: [...underWay, clean(text)] });
      dispatch(toTransition(text, "typing"));
    },
    enter: () => dispatch(toTransition(field.text, "entered")),
  };
}
