import type { LinkedModel } from "../selectors/linkedModel";

/** Which of a relation's rows count under the filter: one that only dates another that passes does not. */
export function countedOf(
  { index, filter }: LinkedModel,
  rows: readonly number[],
): readonly number[] {
  const passing = rows.filter((row) => filter.passes[row]);
  const ids = new Set(passing.map((row) => index.table.record(row).id));
  return passing.filter((row) => {
    const record = index.table.record(row);
    return record.type === "position" || !record.dates?.some((id) => ids.has(id));
  });
}
