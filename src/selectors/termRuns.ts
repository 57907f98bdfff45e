import type { TextRun } from "../model/termFinder";

/** A term with what must stay on its line: an opening sign before it, a possessive and signs after it. */
export interface TermRun extends TextRun {
  before: string;
  after: string;
}

const OPENING = /[\p{Ps}\p{Pi}]+$/u;
const CLOSING = /^(?:[’']\p{L}{1,2}(?!\p{L}))?[\p{Pd}\p{Pe}\p{Pf}\p{Po}]*/u;

/** The runs of a text, with the signs around a term taken to it; together they are the same text. */
export function selectTermRuns(runs: readonly TextRun[]): TermRun[] {
  const result: TermRun[] = runs.map((run) => ({ ...run, before: "", after: "" }));
  for (const [at, run] of result.entries()) {
    const next = result[at + 1];
    if (run.entry !== null && next?.entry === null) {
      run.after = CLOSING.exec(next.text)?.[0] ?? "";
      next.text = next.text.slice(run.after.length);
    }
    if (run.entry === null && next && next.entry !== null) {
      next.before = OPENING.exec(run.text)?.[0] ?? "";
      run.text = run.text.slice(0, run.text.length - next.before.length);
    }
  }
  return result;
}
