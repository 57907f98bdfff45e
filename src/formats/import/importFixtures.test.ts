import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importByPlan, listRecords } from "../../testing/importText";
import { HEAD_BYTES } from "./decodeHead";
import { planImport } from "./detection";
import { detectImport } from "./detectImport";
import type { ImportPlan } from "./importPlan";

const FOLDER = "e2e/fixtures/imports";

function open(name: string) {
  const content = readFileSync(join(FOLDER, name));
  return { content, detection: detectImport(content.subarray(0, HEAD_BYTES), name) };
}

function read(name: string, answers: Pick<ImportPlan, "dateOrder"> = {}) {
  const { content, detection } = open(name);
  const plan = planImport(detection, answers);
  if (!plan) throw new Error(`${name}: nothing to read`);
  return importByPlan(plan, new TextDecoder(detection.encoding).decode(content));
}

describe("the files that the browser tests import", () => {
  it.each([
    ["acled.csv", "acled", 6, 2],
    ["ucdp.csv", "ucdp", 5, 1],
    ["gdelt.export.CSV", "gdelt", 7, 1],
    ["icews.tab", "icews", 5, 0],
    ["polecat.txt", "polecat", 4, 0],
    ["timeline.csv", "timelinejs", 3, 2],
    ["timeline.json", "timelinejs", 2, 3],
    ["points.geojson", "geojson", 2, 1],
    ["dossier.json", "dossier", 2, 0],
  ])("%s is %s, with %i rows taken and %i rejected", (name, format, accepted, rejected) => {
    expect(open(name).detection).toMatchObject({ format, questions: [] });
    const { report } = read(name);
    expect(report).toMatchObject({ rows: accepted + rejected, accepted, rejected });
  });

  it("asks for the order of dates in a table, and drops what is no link", () => {
    expect(open("table.csv").detection.questions).toMatchObject([
      { kind: "date-order", column: 0, examples: ["02/01/2023", "03/02/2023"] },
    ]);
    expect(read("table.csv").report).toMatchObject({ accepted: 1, rejected: 2 });
    const set = read("table.csv", { dateOrder: "day-first" });
    expect(listRecords(set).map(({ when }) => when)).toEqual([
      "2023-01-02",
      "2023-01-25",
      "2023-02-03",
    ]);
    expect(set.report.notes).toContainEqual({ kind: "dropped-link", count: 1 });
    expect(listRecords(set)[2]?.imported?.note).toBe("=1+1");
  });

  it("refuses counts by week", () => {
    expect(open("acled-by-week.csv").detection).toMatchObject({
      format: null,
      reasons: [{ kind: "refused", why: "acled-aggregated" }],
    });
  });
});
