import { describe, expect, it } from "vitest";
import { detectText, importText, listRecords } from "../../testing/importText";
import { makeIcewsTsv } from "../../testing/makeIcewsTsv";
import { makePolecatTsv } from "../../testing/makePolecatTsv";
import { tally } from "../../testing/tally";
import { ICEWS } from "./icewsColumns";
import { POLECAT } from "./polecatColumns";

type Row = Partial<Record<string, string>>;

const write = (columns: readonly string[], row: Row, nothing: string) =>
  [columns, columns.map((name) => row[name] ?? nothing)]
    .map((cells) => `${cells.join("\t")}\n`)
    .join("");
const column = (text: string, name: string) => {
  const [header = [], ...rows] = text
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
  return rows.map((row) => row[header.indexOf(name)] ?? "");
};

describe("the reader of ICEWS", () => {
  const ROW = {
    "Event ID": "900001",
    "Event Date": "2018-05-04",
    "Source Name": "Foreign Affairs (Northland)",
    "Source Sectors": "Government",
    "Source Country": "Northland",
    "Event Text": "Make a visit",
    "CAMEO Code": "042",
    Intensity: "1.9",
    "Target Name": "Southland",
    "Target Country": "Southland",
    Publisher: "Gazette",
    Province: "Coast",
    Country: "Southland",
    Latitude: "12.5",
    Longitude: "46.25",
  };
  const read = (changes: Row = {}) =>
    importText(write(ICEWS.columns, { ...ROW, ...changes }, "NA"));

  it("counts as splitting its lines does, by code and month", () => {
    const text = makeIcewsTsv(400, 3);
    expect(detectText(text)).toMatchObject({ format: "icews", delimiter: "\t" });
    const records = listRecords(importText(text));
    expect(tally(records.map(({ code }) => code?.code ?? ""))).toEqual(
      tally(column(text, "CAMEO Code")),
    );
    expect(tally(records.map(({ when }) => when.slice(0, 7)))).toEqual(
      tally(column(text, "Event Date").map((date) => date.slice(0, 7))),
    );
  });

  it("takes a row as a directed record, without what it does not say", () => {
    const set = read();
    expect(listRecords(set)[0]).toMatchObject({
      title: "Make a visit: Foreign Affairs (Northland) – Southland",
      kind: "visit",
      when: "2018-05-04",
      place: "coast",
      ties: [{ from: "foreign-affairs-northland", to: "southland", directed: true }],
    });
    expect(set.columns.places.at(-1)).toMatchObject({ name: "Coast", precision: "province" });
    expect(set.columns.actors).toMatchObject([
      { name: "Foreign Affairs (Northland)", kind: "organisation", partOf: 1 },
      { name: "Northland", kind: "state" },
      { name: "Southland", kind: "state" },
    ]);
    const nameless = listRecords(
      read({ "Target Name": "NA", Province: "NA", Country: "NA", Latitude: "NA", Longitude: "NA" }),
    )[0];
    expect(nameless?.ties).toEqual([]);
    expect(nameless?.place).toBeUndefined();
  });

  it("asks for the order of its slashed dates", () => {
    const text = write(ICEWS.columns, { ...ROW, "Event Date": "5/4/2017" }, "NA");
    expect(detectText(text).questions).toMatchObject([{ kind: "date-order", column: 1 }]);
    expect(importText(text).report.rejected).toBe(1);
    expect(listRecords(importText(text, { dateOrder: "month-first" }))[0]?.when).toBe("2017-05-04");
  });
});

describe("the reader of POLECAT", () => {
  const ROW = {
    "Event ID": "2022001",
    "Event Date": "2022-05-04",
    "Event Type": "CONSULT",
    "Event Mode": "phone",
    Intensity: "1.5",
    "Quad Code": "VERBAL COOPERATION",
    "Actor Name": "Ann Able;Council of the Coast",
    "Actor Country": "NLD;NLD",
    "Actor Sectors": "GOV;REB",
    "Recipient Name": "Southland",
    "Recipient Country": "Southland",
    City: "Port Ann",
    Country: "Northland",
    Latitude: "12.5",
    Longitude: "46.25",
    Source: "gazette",
  };
  const read = (changes: Row = {}, columns = POLECAT.columns) =>
    importText(write(columns, { ...ROW, ...changes }, "None"));

  it("counts as splitting its lines does, by type and month", () => {
    const text = makePolecatTsv(400, 3);
    expect(detectText(text)).toMatchObject({ format: "polecat", licence: { machineCoded: true } });
    const set = importText(text);
    const labelOf = new Map(set.columns.issues.map(({ id, label }) => [id, label]));
    const records = listRecords(set);
    expect(tally(records.map(({ issues }) => labelOf.get(issues[0] ?? "") ?? ""))).toEqual(
      tally(column(text, "Event Type")),
    );
    expect(tally(records.map(({ when }) => when.slice(0, 7)))).toEqual(
      tally(column(text, "Event Date").map((date) => date.slice(0, 7))),
    );
  });

  it("ties each actor of a side to each recipient", () => {
    const set = read();
    expect(listRecords(set)[0]).toMatchObject({
      kind: "call",
      code: { scheme: "PLOVER", code: "CONSULT/PHONE" },
      ties: [
        { from: "ann-able", to: "southland", directed: true, role: "target" },
        { from: "council-of-the-coast", to: "southland", directed: true, role: "target" },
      ],
    });
    expect(set.columns.actors.map(({ name, kind }) => [name, kind])).toEqual([
      ["Ann Able", "organisation"],
      ["NLD", "state"],
      ["Council of the Coast", "armed-group"],
      ["Southland", "state"],
    ]);
  });

  it("takes the states for a side without names, and its raw name without states", () => {
    const actorsOf = (changes: Row) =>
      read({ "Recipient Name": "None", "Recipient Country": "None", ...changes }).columns.actors;
    expect(actorsOf({ "Actor Name": "None" })).toMatchObject([{ name: "NLD", kind: "state" }]);
    const raw = { "Actor Name": "None", "Actor Country": "None", "Actor Name Raw": "gunmen" };
    expect(actorsOf(raw)).toMatchObject([{ name: "gunmen", kind: "unidentified" }]);
  });

  it("knows the newer name of a column, and columns and tabs that are too many", () => {
    const newer = POLECAT.columns.map((name) => (name === "Intensity" ? "Event Intensity" : name));
    const text = write(
      [...newer, "Extra", ""],
      { ...ROW, "Event Intensity": "1.5", "": "" },
      "None",
    );
    expect(detectText(text).reasons).toEqual([{ kind: "columns", found: 40, of: 40, missing: [] }]);
    const set = importText(text);
    expect(listRecords(set)[0]?.imported?.fields[0]).toEqual({
      name: "Event Intensity",
      value: "1.5",
    });
    expect(set.report.ignoredColumns).toContain("Extra");
  });
});
