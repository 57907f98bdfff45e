import type { ImportPlan } from "./importPlan";
import type { ImportSession } from "./importSession";
import type { ReadJsonTable } from "./jsonRows";
import { gatherJson } from "./jsonText";
import { createRowIntake, type RowIntake } from "./rowIntake";
import type { StartReader } from "./rowReader";

/** Reads a list in a JSON file, whose rows are counted by their place in it; all of them when it ends. */
export function createJsonSession(
  plan: ImportPlan,
  start: StartReader,
  readTable: ReadJsonTable,
): ImportSession {
  const intake = createRowIntake(plan, start);
  const json = gatherJson();
  return {
    push: json.push,
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
      const read = json.end();
      if (read.ok) takeTable(intake, readTable(read.value));
      else read.problems.forEach(intake.refuse);
      return intake.finish();
    },
  };
}

function takeTable(intake: RowIntake, table: ReturnType<ReadJsonTable>): void {
  if ("expected" in table) {
    const { expected } = table;
    intake.refuse({ line: 1, column: null, field: "", found: "other JSON", expected });
    return;
  }
  intake.begin(table.header);
  let place = 0;
  for (const row of table.rows) {
    place += 1;
    if ("cells" in row) intake.take(row.cells, place);
    else intake.reject([{ line: place, ...row.problem }]);
  }
}
