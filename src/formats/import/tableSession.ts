import { createCsvRows } from "./csvRows";
import type { ImportPlan } from "./importPlan";
import type { ImportSession } from "./importSession";
import { createPlainRows } from "./plainRows";
import { cleanCell } from "./rowCells";
import { createRowIntake } from "./rowIntake";
import type { TableFormat } from "./tableFormats";
import { createTextBlocks } from "./textBlocks";

/** Reads a table row by row. */
export function createTableSession(plan: ImportPlan, format: TableFormat): ImportSession {
  const intake = createRowIntake(plan, format.start);
  const taker = {
    take: (cells: readonly string[], line: number) => {
      if (intake.isBegun) {
        intake.take(cells, line);
      } else if (plan.hasHeader) {
        intake.begin(cells.map(cleanCell));
      } else {
        intake.begin(format.columns(cells.length));
        intake.take(cells, line);
      }
    },
    refuse: (line: number, found: string, expected: string) => {
      intake.reject([{ line, column: null, field: "", found, expected }]);
    },
    blank: () => intake.note("blank-row"),
  };
  const delimiter = plan.delimiter ?? ",";
  const source = format.isQuoted
    ? createCsvRows(delimiter, taker)
    : createPlainRows(delimiter, taker);
  const blocks = createTextBlocks(source.readBlock);
  return {
    push: blocks.push,
    get rows() {
      return intake.rows;
    },
    get accepted() {
      return intake.accepted;
    },
    get rejected() {
      return intake.rejected;
    },
    end: () => {
      blocks.end();
      return intake.finish();
    },
  };
}
