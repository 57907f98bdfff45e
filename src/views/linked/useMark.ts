import type { KeyboardEvent, MouseEvent, PointerEvent } from "react";
import type { Reference } from "../../model/reference";
import type { Emphasis } from "../../selectors/emphasis";
import { selectReference } from "../../state/transitions";
import { useInteractionStore } from "../../state/useHovered";
import { useDispatch } from "../../state/useViewState";
import { useLinked } from "./LinkedContext";
import { useEmphasis } from "./useEmphasis";

export interface MarkSubjectProps {
  /** What the mark stands for, as in `sel`. */
  refs: readonly Reference[];
  /** Rows of the records behind it. */
  rows: readonly number[];
  /** Name for assistive technology. */
  label: string;
  /** What a press selects; the first of refs unless told. */
  select?: Reference;
}

export interface MarkProps {
  role: "button";
  tabIndex: -1;
  "data-roving": "";
  "data-ref": string;
  "data-emphasis": Emphasis;
  "aria-label": string;
  "aria-current": "true" | undefined;
  onClick: (event: MouseEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onPointerEnter: (event: PointerEvent) => void;
  onPointerLeave: () => void;
  onFocus: () => void;
  onBlur: () => void;
}

/** Props that make an element a mark: pressable, hoverable, linked, one of its view's Tab stop. */
export function useMark({ refs, rows, label, select }: MarkSubjectProps): MarkProps {
  const { state } = useLinked();
  const dispatch = useDispatch();
  const interaction = useInteractionStore();
  const emphasis = useEmphasis(refs, rows);
  const reference = select ?? refs[0];
  const choose = () => {
    if (reference) dispatch(selectReference(reference));
  };
  const hover = () => {
    if (reference) interaction.hover(reference);
  };
  const leave = () => {
    if (reference) interaction.leave(reference);
  };
  return {
    role: "button",
    tabIndex: -1,
    "data-roving": "",
    "data-ref": refs.join(" "),
    "data-emphasis": emphasis,
    "aria-label": label,
    "aria-current": state.sel !== null && refs.includes(state.sel) ? "true" : undefined,
    onClick: (event) => {
      event.stopPropagation();
      interaction.press(event);
      choose();
    },
    onKeyDown: (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      event.stopPropagation();
      choose();
    },
    onPointerEnter: (event) => {
      if (!interaction.isResting(event)) hover();
    },
    onPointerLeave: leave,
    onFocus: hover,
    onBlur: leave,
  };
}
