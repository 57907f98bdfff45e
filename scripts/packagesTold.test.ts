import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface PackageFile {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const file = JSON.parse(readFileSync("package.json", "utf8")) as PackageFile;
const names = Object.keys({ ...file.dependencies, ...file.devDependencies });
const readme = readFileSync("README.md", "utf8");
const table = readme.slice(readme.indexOf("## Dependencies"));
/** Types of a package are told with it, packages of one scope perhaps together. */
const told = (name: string) =>
  name.startsWith("@types/") ||
  [name, name.replace(/\/.*/, "/*")].some((form) => table.includes(`\`${form}\``));

describe("the table of dependencies", () => {
  it("has a reason for every package", () => {
    expect(readme).toContain("## Dependencies");
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !told(name))).toEqual([]);
  });
});
