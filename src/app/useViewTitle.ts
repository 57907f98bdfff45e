import { selectViewTitle } from "../selectors/viewTitle";
import { useLinked } from "../views/linked/LinkedContext";
import { useComparedTitle } from "./useComparedTitle";

/** What is on the screen in a few words. */
export function useViewTitle(): string {
  const { index, state } = useLinked();
  return selectViewTitle(index, state, useComparedTitle());
}
