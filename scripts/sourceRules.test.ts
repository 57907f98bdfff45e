import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

interface SourceRule {
  name: string;
  files: RegExp;
  forbidden: RegExp;
  /** One line that the rule must find, so that it cannot pass by matching nothing. */
  example: string;
}

/** House rules that the lint has no rule for. */
const RULES: SourceRule[] = [
  {
    name: "Tailwind classes are logical, for right-to-left languages",
    files: /^src\/.*\.tsx$/,
    forbidden:
      /(?<=["'`\s:!-])(?:[pm][lr]|scroll-[pm][lr]|inset-[lr]|left|right|border-[lr]|rounded-(?:[lr]|[tb][lr]))-(?=[\w[(])|\b(?:text|float|clear)-(?:left|right)\b/,
    example: '<p className="flex pl-4">',
  },
  {
    name: "style sheets and style properties are logical",
    files: /^src\/(?!app\/fonts\.css).*\.(css|tsx)$/,
    forbidden:
      /\b(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b|(?:^|[\s{;])(?:left|right)\s*:|\b(?:margin|padding|border)(?:Left|Right)\b|text-align:\s*(?:left|right)/m,
    example: "  margin-left: 1rem;",
  },
  {
    name: "no style attribute or handler is set as a string",
    files: /^(src|e2e)\/.*\.tsx?$/,
    forbidden: /setAttribute\(\s*["'`](?:style|on)/,
    example: 'node.setAttribute("style", "color: red")',
  },
  {
    name: "no escape from the types or the lint",
    files: /^(src|scripts|e2e|bench)\/.*\.(tsx?|mjs)$/,
    forbidden: /\bas unknown as\b|@ts-(?:ignore|expect-error|nocheck)|(?:oxlint|eslint)-disable/,
    example: "const value = input as unknown as Dossier;",
  },
  {
    name: "nothing is left to do later or run alone",
    files: /^(src|scripts|e2e|bench)\/.*\.(tsx?|mjs|css)$/,
    forbidden: /\b(?:TODO|FIXME|HACK)\b|\b(?:it|test|describe)\.(?:only|todo)\b/,
    example: "// TODO: handle this",
  },
];

/** Marks the lines of this very file that show what a rule finds. */
const OWN_FILE = "scripts/sourceRules.test.ts";

function sourceFiles(): string[] {
  return ["src", "scripts", "e2e", "bench"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => join(folder, name).replaceAll("\\", "/"))
      .filter((file) => !file.startsWith("src/paraglide/") && file !== OWN_FILE),
  );
}

describe("house rules of the source", () => {
  const files = sourceFiles();

  it.each(RULES)("$name", ({ files: applies, forbidden, example }) => {
    expect(example).toMatch(forbidden);
    const matching = files.filter((file) => applies.test(file));
    expect(matching.length).toBeGreaterThan(0);
    const found = matching.flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .flatMap((line, index) =>
          forbidden.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [],
        ),
    );
    expect(found).toEqual([]);
  });
});
