import type { z } from "zod";
import { findNearest } from "../model/check/findNearest";
import { formatField, showValue, type Problem } from "../model/problem";

type SchemaIssue = z.core.$ZodIssue;

/**
 * Schema issues of one entity in the words of the check: what stands there, what should stand there. Unknown
 * keys come first, since a misspelt key is why another one is missing.
 */
export function describeIssues(
  file: string,
  id: string,
  entity: unknown,
  issues: readonly SchemaIssue[],
): Problem[] {
  const where = { severity: "error", file, id } as const;
  const unknown = issues.filter((issue) => issue.code === "unrecognized_keys");
  const others = issues.filter((issue) => issue.code !== "unrecognized_keys");
  return [
    ...unknown.flatMap(({ keys, path }) =>
      keys.map((key): Problem => {
        const nearest = findNearest(key, listMissing(entity, issues, path));
        const remedy =
          nearest === null
            ? "Check its spelling against docs/data-format.md, or remove it"
            : `Did you mean "${nearest}"?`;
        const field = formatField([...path, key]);
        return { ...where, field, found: `the key "${key}"`, expected: "no such key", remedy };
      }),
    ),
    ...others.map((issue): Problem => {
      const found = showValue(valueAt(entity, issue.path));
      return {
        ...where,
        field: formatField(issue.path),
        found,
        expected: describeExpectation(issue),
      };
    }),
  ];
}

/** Fields that are missing right below the path. */
function listMissing(
  entity: unknown,
  issues: readonly SchemaIssue[],
  parent: readonly PropertyKey[],
): string[] {
  return issues
    .filter(({ path }) => path.length === parent.length + 1)
    .filter(({ path }) => formatField(path.slice(0, -1)) === formatField(parent))
    .filter(({ path }) => valueAt(entity, path) === undefined)
    .map(({ path }) => String(path.at(-1)));
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
      return `at least ${countOf(issue.minimum, issue.origin)}`;
    case "too_big":
      return `at most ${countOf(issue.maximum, issue.origin)}`;
    case "invalid_format":
      return issue.format === "url" ? "an http or https address" : issue.message;
    default:
      return issue.message;
  }
}

function countOf(count: number | bigint, origin: string): string {
  const isOne = Number(count) === 1;
  if (origin === "string") return `${count} ${isOne ? "character" : "characters"}`;
  return origin === "array" ? `${count} ${isOne ? "entry" : "entries"}` : `${count} (${origin})`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== "object" || current === null) return undefined;
    current = Object.getOwnPropertyDescriptor(current, key)?.value;
  }
  return current;
}
