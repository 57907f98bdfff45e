import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkDossierFolder, DOSSIERS_FOLDER } from "./dossierFolder";

const { draft } = checkDossierFolder(join(DOSSIERS_FOLDER, "pakistan-iran-2023"));
const places = draft.places.map(({ value }) => value);
const points = places.filter(({ point }) => point !== undefined).length;
const whole = `${points} of the ${places.length} places`;

describe("what is said of the positions of towns", () => {
  it.each([
    ["data/README.md", `${whole} have a position`],
    ["data/README.md", "27 are its figures rounded"],
    ["data/geo/README.md", `${whole} of the dossier have a \`point\``],
    ["messages/en.json", `27 of ${points} equal those of GeoNames`],
    ["LICENSE", "see data/README.md"],
  ])("in %s is “%s”", (file, words) => {
    expect(readFileSync(file, "utf8").replace(/\s+/g, " ")).toContain(words);
  });

  it("is nowhere that all of them are of GeoNames", () => {
    for (const file of ["LICENSE", "data/README.md", "data/geo/README.md", "messages/en.json"]) {
      expect(readFileSync(file, "utf8")).not.toMatch(/(?:coordinates|towns)[:\s]*\(?GeoNames/);
    }
  });
});
