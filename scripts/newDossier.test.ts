import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { assembleDossier } from "../src/model/dossierDraft";
import { checkDossierFolder } from "./dossierFolder";
import { compileDossierFiles } from "./dossierOutput";
import { createDossier } from "./newDossier";

let root = "";

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), "readout-new-")), "dossiers");
});
afterEach(() => rmSync(join(root, ".."), { recursive: true, force: true }));

describe("createDossier", () => {
  it("makes a dossier that has no fault and can be built as it is", () => {
    expect(createDossier("harbour-talks", root)).toEqual({ folder: join(root, "harbour-talks") });
    const checked = checkDossierFolder(join(root, "harbour-talks"));
    expect(checked.problems).toEqual([]);
    expect(assembleDossier(checked.draft).id).toBe("harbour-talks");
    expect([...compileDossierFiles(checked).keys()]).toEqual([
      "harbour-talks.json",
      "harbour-talks.article.json",
      "harbour-talks.terms.json",
      "harbour-talks.story.json",
      "harbour-talks/texts/first-source.txt",
    ]);
  });

  it("writes nothing where no id is given, the id is none, or its folder is there", () => {
    for (const id of [undefined, "", "Harbour talks", "../elsewhere", "a".repeat(65)]) {
      expect(createDossier(id, root)).toHaveProperty("problem");
    }
    expect(existsSync(root)).toBe(false);
    createDossier("taken", root);
    expect(createDossier("taken", root)).toEqual({
      problem: `${join(root, "taken")} is there already: choose another id`,
    });
    expect(readdirSync(root)).toEqual(["taken"]);
  });
});

describe("the invented dossier of the browser tests", () => {
  it("has no fault", () => {
    expect(checkDossierFolder("e2e/fixtures/dossiers/harbour-fees").problems).toEqual([]);
  });
});
