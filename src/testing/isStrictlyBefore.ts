import type { RecordTable } from "../model/recordTable";

/** True only where the spans do not touch: the one is over on the day before the other at the latest. */
export function isStrictlyBefore(
  { start, end }: Pick<RecordTable, "start" | "end">,
  first: number,
  second: number,
): boolean {
  return end[first]! < start[second]!;
}
