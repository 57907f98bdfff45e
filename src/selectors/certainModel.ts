import { resolvePeriod } from "./applyFilters";
import type { LinkedModel } from "./linkedModel";

/**
 * The same with only the records left that certainly fall inside the period; null where that would
 * leave none, or all of those that pass.
 */
export function selectCertainModel(model: LinkedModel): LinkedModel | null {
  const { index, state, filter } = model;
  if (filter.certain === 0 || filter.certain === filter.shown) return null;
  const { first, last } = resolvePeriod(state);
  const passes = filter.passes.map((isPassing, row) =>
    Number(isPassing && index.table.start[row]! >= first && index.table.end[row]! <= last),
  );
  return { ...model, filter: { ...filter, passes, shown: filter.certain } };
}
