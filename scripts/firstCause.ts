import { formatProblem, type Problem } from "../src/model/problem";

/**
 * The error to mend first, where there are several: what cannot be read, then the shape of an entity,
 * then doubled and missing ids come before what may only follow from them. The check reports them in
 * this order, and the last line is the one that a newcomer sees.
 */
export function describeFirstCause(problems: readonly Problem[]): string | null {
  const errors = problems.filter(({ severity }) => severity === "error");
  const [first] = errors;
  return first && errors.length > 1
    ? `mend this first, others may follow from it: ${formatProblem(first)}`
    : null;
}
