import type { z } from "zod";
import { formatField, showValue, type Problem } from "../model/problem";

type SchemaIssue = z.core.$ZodIssue;

/** Schema issues of one entity in the words of the check: what stands there, what should stand there. */
export function describeIssues(
  file: string,
  id: string,
  entity: unknown,
  issues: readonly SchemaIssue[],
): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const common = { severity: "error", file, id } as const;
    const field = formatField(issue.path);
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        ...common,
        field: formatField([...issue.path, key]),
        found: `the key "${key}"`,
        expected: "no such key",
        remedy: "Check its spelling against docs/data-format.md, or remove it",
      }));
    }
    const found = showValue(valueAt(entity, issue.path));
    return [{ ...common, field, found, expected: describeExpectation(issue) }];
  });
}

function describeExpectation(issue: SchemaIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `a value of type ${issue.expected}`;
    case "invalid_value":
      return issue.values.length === 1
        ? showValue(issue.values[0])
        : `one of ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return `at least ${issue.minimum} ${unitOf(issue.origin)}`;
    case "too_big":
      return `at most ${issue.maximum} ${unitOf(issue.origin)}`;
    case "invalid_format":
      return issue.format === "regex" ? issue.message : `a valid ${issue.format}`;
    default:
      return issue.message;
  }
}

function unitOf(origin: string): string {
  if (origin === "string") return "characters";
  return origin === "array" ? "entries" : `(${origin})`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== "object" || current === null) return undefined;
    current = Object.getOwnPropertyDescriptor(current, key)?.value;
  }
  return current;
}
