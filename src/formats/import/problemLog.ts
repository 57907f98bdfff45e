import { cleanText, cutToLength } from "../../model/plainText";
import { formatCsv, formatCsvLine } from "../csv";
import { IMPORT_LIMITS } from "./importLimits";
import type { RowProblem } from "./rowProblem";

const MOST_SHOWN = 100;
const LONGEST_FOUND = 120;
const PIECE_LENGTH = 65_536;

export interface ProblemLog {
  add: (problem: RowProblem) => void;
  finish: () => {
    problems: readonly RowProblem[];
    problemCount: number;
    problemsCsv: readonly string[];
  };
}

/** Keeps the first problems as they are, and all of them as the lines of a CSV file. */
export function createProblemLog(): ProblemLog {
  const problems: RowProblem[] = [];
  const pieces: string[] = [];
  let piece = formatCsv(["line", "column", "field", "found", "expected"], []);
  let length = 0;
  let problemCount = 0;
  let left = 0;
  return {
    add: (problem) => {
      problemCount += 1;
      const { line, column, field, found, expected } = showProblem(problem);
      if (problems.length < MOST_SHOWN) problems.push({ line, column, field, found, expected });
      const text = formatCsvLine([String(line), String(column ?? ""), field, found, expected]);
      if (length + text.length > IMPORT_LIMITS.problemText) {
        left += 1;
        return;
      }
      length += text.length;
      piece += text;
      if (piece.length < PIECE_LENGTH) return;
      pieces.push(piece);
      piece = "";
    },
    finish: () => ({
      problems,
      problemCount,
      problemsCsv: [
        ...pieces,
        piece,
        ...(left > 0 ? [formatCsvLine(["", "", "", `${left} more`, ""])] : []),
      ],
    }),
  };
}

function showProblem(problem: RowProblem): RowProblem {
  return {
    ...problem,
    field: showFound(problem.field),
    found: showFound(problem.found),
  };
}

/** A stranger's words in a message: plain, and cut where they are long. */
function showFound(text: string): string {
  const plain = cleanText(text.slice(0, LONGEST_FOUND * 2));
  return plain.length > LONGEST_FOUND ? `${cutToLength(plain, LONGEST_FOUND)}…` : plain;
}
