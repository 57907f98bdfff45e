import { IMPORT_LIMITS } from "./importLimits";
import { describeRowLimit, takeCells, type RowSource, type RowTaker } from "./rowSource";
import { createTextLines } from "./textLines";

/** Rows of a table without quotes, one on each line: a quotation mark is a letter like any other. */
export function createPlainRows(delimiter: string, taker: RowTaker): RowSource {
  let line = 0;
  const readBlock = createTextLines((text) => {
    line += 1;
    if (text.length > IMPORT_LIMITS.rowLength) {
      taker.refuse(line, "a longer line", describeRowLimit());
      return;
    }
    takeCells(taker, text.split(delimiter), line);
  });
  return { readBlock };
}
