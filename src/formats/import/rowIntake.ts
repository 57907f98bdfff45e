import { createColumnsBuilder } from "./importedColumnsBuilder";
import { IMPORT_LIMITS } from "./importLimits";
import type { ImportPlan } from "./importPlan";
import type { ImportedSet } from "./importSession";
import { createNoteTally } from "./noteTally";
import { createProblemLog } from "./problemLog";
import type { ImportNoteKind } from "./importReport";
import type { RowProblem } from "./rowProblem";
import type { RowReader, StartReader } from "./rowReader";

/** Takes the rows of a file, reads them and counts what becomes of each. */
export interface RowIntake {
  /** The columns' names, before the first row. */
  begin: (header: readonly string[]) => void;
  readonly isBegun: boolean;
  take: (cells: readonly string[], line: number) => void;
  reject: (problems: readonly RowProblem[]) => void;
  /** The file as a whole cannot be read: whatever rows come are rejected. */
  refuse: (problem: RowProblem) => void;
  note: (kind: ImportNoteKind) => void;
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  finish: () => ImportedSet;
}

export function createRowIntake(plan: ImportPlan, start: StartReader): RowIntake {
  const log = createProblemLog();
  const tally = createNoteTally();
  const builder = createColumnsBuilder(tally.note);
  let reader: RowReader | null = null;
  let refusal: RowProblem | null = null;
  let [rows, accepted, rejected] = [0, 0, 0];

  const refuse = (problem: RowProblem): void => {
    refusal ??= problem;
    log.add(problem);
  };
  const reject = (problems: readonly RowProblem[]): void => {
    rows += 1;
    rejected += 1;
    if (rows > IMPORT_LIMITS.rows) tally.note("row-limit");
    else problems.forEach(log.add);
  };

  return {
    begin: (header) => {
      if (header.length > IMPORT_LIMITS.columns) {
        refuse(describeColumnLimit(header.length));
        return;
      }
      const started = start({ plan, header, note: tally.note });
      if (started.ok) reader = started.reader;
      else refuse(started.refusal);
    },
    get isBegun() {
      return reader !== null || refusal !== null;
    },
    take: (cells, line) => {
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
    },
    reject,
    refuse,
    note: tally.note,
    get rows() {
      return rows;
    },
    get accepted() {
      return accepted;
    },
    get rejected() {
      return rejected;
    },
    finish: () => {
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

function describeColumnLimit(found: number): RowProblem {
  return {
    line: 1,
    column: null,
    field: "",
    found: `${found} columns`,
    expected: `at most ${IMPORT_LIMITS.columns} columns`,
  };
}
