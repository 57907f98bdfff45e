import type { Reference } from "../../model/reference";

/** What a press on words selects: their first record, or the one after the selected one. */
export function resolveNextPress(
  refs: readonly Reference[],
  selected: Reference | null,
): Reference | undefined {
  const at = selected === null ? -1 : refs.indexOf(selected);
  return refs[(at + 1) % refs.length];
}
