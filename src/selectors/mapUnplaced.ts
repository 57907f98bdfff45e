import { m } from "../paraglide/messages.js";
import { formatCount } from "./formatCount";
import type { LinkedModel } from "./linkedModel";
import { countPassing, type MapSeries } from "./mapSeries";

/** How many of the records that pass have no place to be drawn at, and "17 of 23 records name no place". */
export function selectMapUnplaced(
  { unplaced }: MapSeries,
  { filter, index }: LinkedModel,
): { count: number; told: string } {
  const rows = unplaced.map(({ row }) => row);
  const count = countPassing(rows, filter.passes);
  const numbers = { words: formatCount(count), total: formatCount(filter.shown) };
  const tell = index.dossier.imported ? m.map_unmarked : m.map_unplaced;
  return { count, told: tell({ count, ...numbers }) };
}
