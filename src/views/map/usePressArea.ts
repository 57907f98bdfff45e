import type { MouseEvent } from "react";
import type { Reference } from "../../model/reference";
import { selectReference } from "../../state/transitions";
import { useInteractionStore } from "../../state/useHovered";
import { useDispatch } from "../../state/useViewState";

/**
 * For a shape that belongs to a mark standing elsewhere: the pointer may press and hover it too.
 * Keyboard and assistive technology use the mark.
 */
export function usePressArea(reference: Reference) {
  const dispatch = useDispatch();
  const interaction = useInteractionStore();
  return {
    onClick: (event: MouseEvent) => {
      event.stopPropagation();
      dispatch(selectReference(reference));
    },
    onPointerEnter: () => interaction.hover(reference),
    onPointerLeave: () => interaction.leave(reference),
  };
}
