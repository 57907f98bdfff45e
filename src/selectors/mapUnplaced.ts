import { m } from "../paraglide/messages.js";
import { formatCount } from "./formatCount";
import type { LinkedModel } from "./linkedModel";
import { countPassing, type MapSeries } from "./mapSeries";

/** How many of the records that pass name no place, and "17 of 23 records name no place". */
export function selectMapUnplaced(
  { unplaced }: MapSeries,
  { filter }: LinkedModel,
): { count: number; told: string } {
  const rows = unplaced.map(({ row }) => row);
  const count = countPassing(rows, filter.passes);
  const numbers = { words: formatCount(count), total: formatCount(filter.shown) };
  return { count, told: m.map_unplaced({ count, ...numbers }) };
}
