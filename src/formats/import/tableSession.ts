import { createColumnsBuilder } from "./importedColumnsBuilder";
import { createCsvRows } from "./csvRows";
import { IMPORT_LIMITS } from "./importLimits";
import type { ImportPlan } from "./importPlan";
import type { ImportSession } from "./importSession";
import { createNoteTally } from "./noteTally";
import { createPlainRows } from "./plainRows";
import { createProblemLog } from "./problemLog";
import { cleanCell } from "./rowCells";
import type { RowProblem } from "./rowProblem";
import type { RowReader } from "./rowReader";
import type { TableFormat } from "./tableFormats";
import { createTextBlocks } from "./textBlocks";

/** Reads a table row by row. */
export function createTableSession(plan: ImportPlan, format: TableFormat): ImportSession {
  const log = createProblemLog();
  const tally = createNoteTally();
  const builder = createColumnsBuilder(tally.note);
  let reader: RowReader | null = null;
  let refusal: RowProblem | null = null;
  let [rows, accepted, rejected] = [0, 0, 0];

  const startReader = (header: readonly string[]): void => {
    const started = format.start({ plan, header, note: tally.note });
    if (started.ok) reader = started.reader;
    else refuseFile(started.refusal);
  };
  const refuseFile = (problem: RowProblem): void => {
    refusal = problem;
    log.add(problem);
  };
  const reject = (problems: readonly RowProblem[]): void => {
    rows += 1;
    rejected += 1;
    if (rows > IMPORT_LIMITS.rows) tally.note("row-limit");
    else problems.forEach(log.add);
  };

  const takeRow = (cells: readonly string[], line: number): void => {
    if (reader === null && refusal === null) {
      if (cells.length > IMPORT_LIMITS.columns) {
        refuseFile(describeColumnLimit(cells.length, line));
      } else if (plan.hasHeader) {
        startReader(cells.map(cleanCell));
        return;
      } else {
        startReader(format.columns(cells.length));
      }
    }
    if (reader === null || rows >= IMPORT_LIMITS.rows) {
      reject([]);
      return;
    }
    const result = reader.read(cells, line);
    if (!result.ok) {
      reject(result.problems);
      return;
    }
    rows += 1;
    accepted += 1;
    builder.add(result.row);
  };

  const taker = {
    take: takeRow,
    refuse: (line: number, found: string, expected: string) => {
      reject([{ line, column: null, field: "", found, expected }]);
    },
    blank: () => tally.note("blank-row"),
  };
  const delimiter = plan.delimiter ?? ",";
  const source = format.isQuoted
    ? createCsvRows(delimiter, taker)
    : createPlainRows(delimiter, taker);
  const blocks = createTextBlocks(source.readBlock);

  return {
    push: blocks.push,
    get rows() {
      return rows;
    },
    get accepted() {
      return accepted;
    },
    get rejected() {
      return rejected;
    },
    end: () => {
      blocks.end();
      const { columns, categories } = builder.finish();
      return {
        columns,
        report: {
          format: plan.format,
          rows,
          accepted,
          rejected,
          refusal,
          ...log.finish(),
          ignoredColumns: reader?.ignored ?? [],
          notes: tally.list(),
          categories,
        },
      };
    },
  };
}

function describeColumnLimit(found: number, line: number): RowProblem {
  return {
    line,
    column: null,
    field: "",
    found: `${found} columns`,
    expected: `at most ${IMPORT_LIMITS.columns} columns`,
  };
}
