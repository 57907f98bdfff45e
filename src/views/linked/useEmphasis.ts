import type { Reference } from "../../model/reference";
import { resolveEmphasis, selectFocus, type Emphasis } from "../../selectors/emphasis";
import { useHovered } from "../../state/useHovered";
import { useLinked } from "./LinkedContext";

/** The emphasis of a mark; it draws again only when its own emphasis changes, not on every hover. */
export function useEmphasis(refs: readonly Reference[], rows: readonly number[]): Emphasis {
  const { index, filter, selection, level } = useLinked();
  return useHovered((hovered) =>
    resolveEmphasis({ refs, rows }, filter.passes, [selection, selectFocus(index, hovered, level)]),
  );
}
