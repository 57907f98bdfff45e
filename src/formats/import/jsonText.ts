import { scanJson } from "../scanJson";
import { IMPORT_LIMITS } from "./importLimits";
import type { RowProblem } from "./rowProblem";

const MOST_FAULTS = 100;

/** Gathers the text of a JSON file, which can only be read as a whole. */
export interface JsonText {
  push: (text: string) => void;
  /** The value with its text, or what forbids reading it. */
  end: () =>
    { ok: true; value: unknown; text: string } | { ok: false; problems: readonly RowProblem[] };
}

export function gatherJson(): JsonText {
  let pieces: string[] = [];
  let length = 0;
  return {
    push: (text) => {
      length += text.length;
      if (length > IMPORT_LIMITS.jsonBytes) pieces = [];
      else pieces.push(text);
    },
    end: () => {
      if (length > IMPORT_LIMITS.jsonBytes) {
        const expected = `at most ${IMPORT_LIMITS.jsonBytes} characters`;
        return refuse([
          { line: 1, column: null, field: "", found: `${length} characters`, expected },
        ]);
      }
      const text = pieces.join("").replace(/^\ufeff/, "");
      pieces = [];
      const faults = scanJson(text, MOST_FAULTS);
      if (faults.length > 0) return refuse(faults.map((fault) => ({ ...fault, field: "" })));
      return { ok: true, value: JSON.parse(text) as unknown, text };
    },
  };
}

function refuse(problems: readonly RowProblem[]) {
  return { ok: false, problems } as const;
}
