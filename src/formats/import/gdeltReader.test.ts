import { describe, expect, it } from "vitest";
import { detectText, importByPlan, importText, listRecords } from "../../testing/importText";
import { makeGdeltCsv } from "../../testing/makeGdeltCsv";
import { tally } from "../../testing/tally";
import { GDELT_COLUMNS, nameGdeltColumns } from "./gdeltColumns";

const ROW = {
  GLOBALEVENTID: "1000001",
  SQLDATE: "20230216",
  Actor1Code: "NLDGOV",
  Actor1Name: "MINISTER",
  Actor1CountryCode: "NLD",
  Actor1Type1Code: "GOV",
  Actor2Code: "SLD",
  Actor2Name: "SOUTHLAND",
  Actor2CountryCode: "SLD",
  EventCode: "042",
  QuadClass: "1",
  ActionGeo_Type: "4",
  ActionGeo_FullName: "Port Ann, Coast, Northland",
  ActionGeo_Lat: "12.5",
  ActionGeo_Long: "46.25",
  DATEADDED: "20230216120000",
  SOURCEURL: "https://www.example.org/news/1",
};
type Row = Partial<Record<string, string>>;

const write = (changes: Row = {}) => {
  const row: Row = { ...ROW, ...changes };
  return `${GDELT_COLUMNS.map((name) => row[name] ?? "").join("\t")}\n`;
};
const read = (changes: Row = {}) =>
  importByPlan({ format: "gdelt", delimiter: "\t", hasHeader: false }, write(changes));
const recordOf = (changes: Row = {}) => listRecords(read(changes))[0];

describe("the reader of GDELT", () => {
  it.each([57, 58, 61] as const)(
    "knows its files by their %i columns, without a header",
    (count) => {
      const text = makeGdeltCsv(100, 2, count);
      expect(detectText(text)).toMatchObject({
        format: "gdelt",
        hasHeader: false,
        delimiter: "\t",
        licence: { machineCoded: true },
      });
      const { report } = importText(text);
      expect(report).toMatchObject({ rows: 100, accepted: 100 });
      expect(nameGdeltColumns(count)).toHaveLength(count);
    },
  );

  it("refuses its mentions, which are no events", () => {
    const mention = ["1", "20230216120000", "20230216130000", "1", "example.org", "u"];
    const text = `${[...mention, ...Array.from({ length: 10 }, () => "0")].join("\t")}\n`;
    expect(detectText(text).reasons).toEqual([{ kind: "refused", why: "gdelt-mentions" }]);
  });

  it("counts as splitting its lines does, by code, actor and month", () => {
    const text = makeGdeltCsv(1_000, 4);
    const rows = text
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"));
    const column = (name: string) => rows.map((row) => row[GDELT_COLUMNS.indexOf(name)] ?? "");
    const set = importText(text);
    const records = listRecords(set);
    expect(tally(records.map(({ code }) => code?.code ?? ""))).toEqual(tally(column("EventCode")));
    expect(tally(records.map(({ when }) => when.slice(0, 7).replace("-", "")))).toEqual(
      tally(column("MonthYear")),
    );
    const keyOf = new Map(set.columns.actors.map(({ id, key }) => [id, key]));
    const second = column("Actor2Code");
    expect(
      tally(
        records.flatMap(({ participants }) =>
          participants.map(({ actor }) => keyOf.get(actor) ?? ""),
        ),
      ),
    ).toEqual(
      tally(column("Actor1Code").flatMap((code, at) => [...new Set([code, second[at] ?? ""])])),
    );
    expect(
      tally(
        records.map(
          ({ imported }) => imported?.fields.find(({ name }) => name === "QuadClass")?.value ?? "",
        ),
      ),
    ).toEqual(tally(column("QuadClass")));
  });

  it("takes an action that stands at several places for one that is told again", () => {
    const text =
      write() +
      write({ GLOBALEVENTID: "1000002", ActionGeo_Type: "1" }) +
      write({ GLOBALEVENTID: "1000003", EventCode: "043" });
    const set = importByPlan({ format: "gdelt", delimiter: "\t", hasHeader: false }, text);
    expect(listRecords(set).map(({ imported }) => imported?.repeats)).toEqual([
      "1000001",
      "1000001",
      undefined,
    ]);
    expect(set.report.notes).toContainEqual({ kind: "repeated-action", count: 1 });
  });

  it("keeps the code as text and the quad class as it is, which do not follow from one another", () => {
    expect(recordOf({ EventCode: "010" })?.code).toEqual({ scheme: "CAMEO", code: "010" });
    expect(recordOf({ EventCode: "100" })?.code).toEqual({ scheme: "CAMEO", code: "100" });
    expect(recordOf({ EventCode: "090", QuadClass: "2" })?.imported?.fields[0]).toEqual({
      name: "QuadClass",
      value: "2",
    });
    const fieldsOf = (changes: Row) => read(changes).report.problems.map(({ field }) => field);
    expect(fieldsOf({ EventCode: "10a", QuadClass: "5", SQLDATE: "20230230" })).toEqual([
      "EventCode",
      "QuadClass",
      "SQLDATE",
    ]);
  });

  it("dates and directs a row, and gives a state its code alone", () => {
    const record = recordOf();
    expect(record).toMatchObject({ when: "2023-02-16~", kind: "visit" });
    expect(record?.ties).toMatchObject([
      { from: "minister", to: "southland", directed: true, role: "target" },
    ]);
    expect(read().columns.actors).toEqual([
      { id: "minister", key: "NLDGOV", name: "MINISTER", kind: "organisation", partOf: 1 },
      { id: "nld", key: "NLD", name: "NLD", kind: "state" },
      { id: "southland", key: "SLD", name: "SOUTHLAND", kind: "state" },
    ]);
    expect(recordOf({ Actor2Code: "" })?.ties).toEqual([]);
  });

  it("takes the middle of an area for no place of its own", () => {
    const placeOf = (changes: Row) => {
      const { columns } = read(changes);
      return columns.places[columns.place[0] ?? -1];
    };
    expect(placeOf({})).toMatchObject({ name: "Port Ann", precision: "town" });
    expect(placeOf({ ActionGeo_Type: "5", ActionGeo_FullName: "Coast, Northland" })).toMatchObject({
      name: "Coast",
      precision: "province",
    });
    const nameOnly = { ActionGeo_Type: "1", ActionGeo_FullName: "Northland" };
    expect(placeOf({ ...nameOnly, ActionGeo_Lat: "", ActionGeo_Long: "" })).toEqual({
      id: "northland",
      name: "Northland",
      kind: "country",
      precision: "country",
    });
    expect(placeOf({ ActionGeo_Type: "0" })).toBeUndefined();
  });

  it("doubts a day exactly a year or a month before the row was taken in", () => {
    const notesOf = (SQLDATE: string) => read({ SQLDATE }).report.notes;
    expect(notesOf("20220216")).toEqual([{ kind: "doubtful-day", count: 1 }]);
    expect(notesOf("20230116")).toEqual([{ kind: "doubtful-day", count: 1 }]);
    expect(notesOf("20230115")).toEqual([]);
  });

  it("links nothing but pages of the web", () => {
    expect(recordOf()?.imported?.citations).toEqual([
      { publisher: "example.org", url: "https://www.example.org/news/1" },
    ]);
    for (const SOURCEURL of ["javascript:alert(1)", "https://me:word@example.org/"]) {
      const set = read({ SOURCEURL });
      expect(listRecords(set)[0]?.imported?.citations).toEqual([]);
      expect(set.report.notes).toEqual([{ kind: "dropped-link", count: 1 }]);
    }
    expect(recordOf({ SOURCEURL: "BBC Monitoring" })?.imported?.citations).toEqual([
      { publisher: "BBC Monitoring" },
    ]);
  });
});
