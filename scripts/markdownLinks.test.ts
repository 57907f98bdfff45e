import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

/** `[text](target)`, `![image](target "title")`. */
const LINK = /\]\(\s*<?([^)\s>]+)>?[^)]*\)/g;
const CODE = /```[\s\S]*?```|`[^`\n]*`/g;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Targets inside the repository, without the part after `#`. Code is no link. */
function listTargets(markdown: string): string[] {
  return [...markdown.replace(CODE, "").matchAll(LINK)]
    .map(([, target = ""]) => decodeURI(target.split("#")[0] ?? ""))
    .filter((target) => target !== "" && !HAS_SCHEME.test(target));
}

/** Documents of the root and of the folders that hold some. */
function listMarkdownFiles(): string[] {
  const inFolders = ["data", "docs", "e2e", "scripts", "src"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  return [...readdirSync("."), ...inFolders].filter((file) => file.endsWith(".md"));
}

describe("links between the documents", () => {
  it("are found, images and anchors too, and code is left out", () => {
    const markdown =
      "[a](b.md#part) ![c](d.png) [e](https://example.org) [f](#here) `[g](h.md)`\n```\n[i](j)\n```";
    expect(listTargets(markdown)).toEqual(["b.md", "d.png"]);
  });

  const files = listMarkdownFiles();

  it("are looked for in all documents", () => {
    expect(files).toEqual(expect.arrayContaining(["README.md", "docs/urls.md"]));
  });

  it.each(files)("of %s lead somewhere", (file) => {
    const missing = listTargets(readFileSync(file, "utf8")).filter(
      (target) => !existsSync(join(dirname(file), target)),
    );
    expect(missing).toEqual([]);
  });
});
