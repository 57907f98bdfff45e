interface Place {
  /** Path as given by the caller. */
  file: string;
  /** Id of the entity, `""` where the problem concerns the whole file. */
  id: string;
  /** Path inside the entity, such as `evidence[0].quote.exact`; `""` for the whole. */
  field: string;
}

/** Something wrong in a dossier's files, said so that its author can mend it. */
export interface DossierError extends Place {
  severity: "error";
  found: string;
  expected: string;
  remedy?: string;
}

/** Something the check could not look at; the dossier is still usable. */
interface DossierWarning extends Place {
  severity: "warning";
  message: string;
}

export type Problem = DossierError | DossierWarning;

const LONGEST_SHOWN = 160;

/** One line: file, id, field, found, expected and, where one is known, the remedy. */
export function formatProblem(problem: Problem): string {
  const where = [problem.file, problem.id, problem.field].filter((part) => part !== "").join(" · ");
  if (problem.severity === "warning") return `warning: ${where}: ${problem.message}`;
  const remedy = problem.remedy === undefined ? "" : `. ${problem.remedy}`;
  return `error: ${where}: found ${problem.found}, expected ${problem.expected}${remedy}`;
}

/** A value as it stands in the file, cut where it is long. */
export function showValue(value: unknown): string {
  if (value === undefined) return "nothing";
  const shown = JSON.stringify(value);
  return shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown;
}

/** `["evidence", 0, "quote"]` → `evidence[0].quote`. */
export function formatField(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => {
      if (typeof part === "number") return `[${part}]`;
      return index === 0 ? String(part) : `.${String(part)}`;
    })
    .join("");
}
