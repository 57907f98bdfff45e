import type { LinkedModel } from "./linkedModel";
import { selectRecordOrder } from "./recordOrder";

/** To sort more takes too long for a press; they come as the dossier has them. */
const MOST_SORTED = 5000;

/** The rows of the table that pass, in reading order. */
export function selectExportRows({ index, filter }: LinkedModel): number[] {
  const { count } = index.table;
  const rows =
    count > MOST_SORTED ? Array.from({ length: count }, (_, row) => row) : selectRecordOrder(index);
  return rows.filter((row) => filter.passes[row] === 1);
}
