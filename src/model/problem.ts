/** One thing that is wrong in a dossier's files, said so that its author can mend it. */
export interface Problem {
  severity: "error" | "warning";
  /** Path as given by the caller. */
  file: string;
  /** Id of the entity, `""` where the problem concerns the whole file. */
  id: string;
  /** Path inside the entity, such as `evidence[0].quote.exact`; `""` for the whole. */
  field: string;
  found: string;
  expected: string;
  remedy?: string;
}

const LONGEST_SHOWN = 160;

/** One line: file, id, field, found, expected and, where one is known, the remedy. */
export function formatProblem(problem: Problem): string {
  const where = [problem.file, problem.id, problem.field].filter((part) => part !== "").join(" · ");
  const what = `found ${problem.found}, expected ${problem.expected}`;
  return `${problem.severity}: ${where}: ${what}${problem.remedy ? `. ${problem.remedy}` : ""}`;
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
    .map((part, index) =>
      typeof part === "number" ? `[${part}]` : index === 0 ? String(part) : `.${String(part)}`,
    )
    .join("");
}
