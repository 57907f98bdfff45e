import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  checkDocument,
  checkField,
  checkMessages,
  checkOwnWording,
  checkPage,
  listDocuments,
  listSpeakingFiles,
  MESSAGES_FILE,
  PAGE_FILE,
} from "./ownWording";

const fieldsOf = (problems: readonly { field: string }[]) => problems.map(({ field }) => field);

describe("the wording of the interface", () => {
  it("is neutral, and so are the documents", () => {
    expect(checkOwnWording()).toEqual([]);
  });

  it("is found at fault where a word that takes a side is planted", () => {
    const plain = readFileSync(MESSAGES_FILE, "utf8");
    const planted = plain.replace('"app_name": "', '"app_name": "Militants ');
    expect(planted).not.toBe(plain);
    expect(checkMessages("en.json", planted)).toMatchObject([
      { file: "en.json", field: "app_name", severity: "error" },
    ]);
  });

  it("is looked at in plural forms, and let be between quotation marks", () => {
    const plural = [
      { match: { "countPlural=one": "{count} terrorist", other: "{count} attacks" } },
    ];
    const messages = { count_line: plural, legend: "He says “terrorist”", key: "An attack" };
    expect(fieldsOf(checkMessages("en.json", JSON.stringify(messages)))).toEqual(["count_line"]);
  });
});

describe("the wording of the page before any script runs", () => {
  it.each([
    ["its title", "<title>Readout", "<title>Militants", "text"],
    ["an attribute", 'content="light dark', 'content="The regime', "content"],
    ["its body", '<div id="root">', '<div id="root">A martyr’s page', "text"],
  ])("is found at fault in %s", (_, words, replacement, field) => {
    const plain = readFileSync(PAGE_FILE, "utf8");
    expect(checkPage(PAGE_FILE, plain)).toEqual([]);
    expect(plain).toContain(words);
    const planted = plain.replace(words, replacement);
    expect(checkPage(PAGE_FILE, planted)).toMatchObject([{ file: PAGE_FILE, field }]);
  });
});

describe("the wording of the documents", () => {
  it("is looked at in all of them", () => {
    expect(listDocuments()).toEqual(
      expect.arrayContaining(["README.md", "CHANGELOG.md", "docs/urls.md", "data/README.md"]),
    );
  });

  it.each(listDocuments())("is found at fault in %s where one is planted", (file) => {
    const plain = readFileSync(file, "utf8");
    expect(checkDocument(file, plain)).toEqual([]);
    const planted = `${plain}\n\nThe regime denies it.\n`;
    const line = plain.split("\n").length + 2;
    const [problem, ...rest] = checkDocument(file, planted);
    expect(rest).toEqual([]);
    expect(problem?.file).toBe(file);
    expect(problem?.remedy).toContain("“regime”");
    expect(Math.abs(Number(problem?.field.replace("line ", "")) - line)).toBeLessThanOrEqual(2);
  });

  it("leaves code, addresses and quotations alone, over lines too", () => {
    const markdown = [
      "`occupied` and [a page](https://example.org/occupied)",
      "",
      "```\nthe regime\n```",
      "",
      "He speaks of “occupied\nPalestine” once.",
      "",
      "An occupied\nhouse.",
    ].join("\n");
    expect(fieldsOf(checkDocument("x.md", markdown))).toEqual(["line 10"]);
  });
});

describe("the wording of other files", () => {
  it("is looked at in the reasons of mends, in the schemas and in the package", () => {
    expect(listSpeakingFiles()).toEqual(
      expect.arrayContaining([
        { file: "data/checksums/pakistan-iran-2023.mends.json", field: "why" },
        { file: "data/schema/events.schema.json", field: "description" },
        { file: "package.json", field: "description" },
      ]),
    );
  });

  it.each(listSpeakingFiles())("is found at fault in $field of $file", ({ file, field }) => {
    const plain = readFileSync(file, "utf8");
    expect(checkField(file, plain, field)).toEqual([]);
    const planted = plain.replace(`"${field}": "`, `"${field}": "The regime. `);
    expect(planted).not.toBe(plain);
    const [problem, ...rest] = checkField(file, planted, field);
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ file, severity: "error" });
    expect(problem?.field.split(".").at(-1)).toBe(field);
    expect(problem?.remedy).toContain("“regime”");
  });
});
