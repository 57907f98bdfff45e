import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { formatCsvCells } from "../../testing/formatCsvCells";
import { detectText, importText, listRecords } from "../../testing/importText";
import { makeUcdpCsv } from "../../testing/makeUcdpCsv";
import { tally } from "../../testing/tally";
import { UCDP } from "./ucdpColumns";

const ROW = {
  id: "244657",
  type_of_violence: "1",
  side_a: "Government of Northland",
  side_b: "Front of the Two Rivers",
  source_article: "Gazette, 4 May",
  where_prec: "1",
  where_coordinates: "Port Ann",
  adm_1: "Coast",
  adm_2: "Harbour",
  latitude: "12.5",
  longitude: "46.25",
  country: "Northland",
  date_prec: "1",
  date_start: "2017-07-31 00:00:00.000",
  date_end: "2017-07-31 00:00:00.000",
  best: "4",
  low: "3",
  high: "9",
  gwnoa: "999",
};
type Row = Partial<Record<string, string>>;

const read = (changes: Row = {}) => {
  const row: Row = { ...ROW, ...changes };
  return importText(
    formatCsvCells([UCDP.columns, UCDP.columns.map((name) => row[name] ?? "")], ","),
  );
};
const recordOf = (changes: Row = {}) => listRecords(read(changes))[0];

describe("the reader of UCDP GED", () => {
  it("reads files with and without a header alike", () => {
    const [named, bare] = [makeUcdpCsv(300, 3), makeUcdpCsv(300, 3, false)];
    expect(detectText(named)).toMatchObject({ format: "ucdp", hasHeader: true });
    expect(detectText(bare)).toMatchObject({
      format: "ucdp",
      hasHeader: false,
      header: UCDP.columns,
      reasons: [{ kind: "column-count", columns: 49 }],
    });
    const ids = (text: string) => listRecords(importText(text)).map(({ id }) => id);
    expect(ids(bare)).toEqual(ids(named));
    expect(ids(bare)).toHaveLength(300);
  });

  it("counts as another reader does, by type, side and deaths", () => {
    const text = makeUcdpCsv(500, 5);
    const [header = [], ...rows] = Papa.parse(text.trimEnd(), {}).data;
    const column = (name: string) => rows.map((row) => row[header.indexOf(name)] ?? "");
    const set = importText(text);
    const records = listRecords(set);
    const nameOf = new Map(set.columns.actors.map(({ id, name }) => [id, name]));
    expect(tally(records.map(({ code }) => code?.code ?? ""))).toEqual(
      tally(column("type_of_violence")),
    );
    expect(
      tally(
        records.flatMap(({ participants }) =>
          participants.map(({ actor }) => nameOf.get(actor) ?? ""),
        ),
      ),
    ).toEqual(tally([...column("side_a"), ...column("side_b")]));
    expect(records.reduce((sum, { imported }) => sum + (imported?.fatalities?.best ?? 0), 0)).toBe(
      column("best").reduce((sum, deaths) => sum + Number(deaths), 0),
    );
  });

  it("tells who did it to whom in one-sided violence alone", () => {
    expect(recordOf()?.ties).toMatchObject([{ directed: false, role: "counterpart" }]);
    const oneSided = recordOf({ type_of_violence: "3", side_b: "Civilians", gwnoa: "" });
    expect(oneSided?.ties).toMatchObject([{ directed: true, role: "target" }]);
    expect(oneSided?.participants.map(({ role }) => role)).toEqual(["attacker", "victim"]);
    expect(recordOf()?.imported?.fatalities).toEqual({ best: 4, low: 3, high: 9 });
  });

  it.each([
    ["1", "2017-07-31", "2017-07-31"],
    ["1", "2017-08-02", "2017-07-31/2017-08-02"],
    ["2", "2017-08-02", "2017-07-31/2017-08-02"],
    ["3", "2017-08-06", "2017-07-31/2017-08-06"],
    ["4", "2017-07-31", "2017-07"],
    ["4", "2017-08-30", "2017-07/2017-08"],
    ["5", "2017-12-31", "2017"],
  ])("dates a row of precision %s no more finely than it says", (date_prec, date_end, when) => {
    expect(recordOf({ date_prec, date_end })?.when).toBe(when);
  });

  it("refuses days that do not exist, spans that end before they start and unknown precisions", () => {
    const fieldsOf = (changes: Row) => read(changes).report.problems.map(({ field }) => field);
    expect(fieldsOf({ date_start: "2017-02-30" })).toEqual(["date_start"]);
    expect(fieldsOf({ date_end: "2017-07-30" })).toEqual(["date_end"]);
    expect(fieldsOf({ date_prec: "6", where_prec: "0" })).toEqual(["date_prec", "where_prec"]);
    expect(fieldsOf({ type_of_violence: "4", best: "some" })).toEqual(["type_of_violence", "best"]);
  });

  it.each([
    ["1", "Port Ann", "exact"],
    ["2", "Port Ann", "district"],
    ["3", "Port Ann", "district"],
    ["4", "Coast", "province"],
    ["5", "Port Ann", "country"],
    ["6", "Northland", "country"],
    ["7", "Port Ann", "country"],
  ])("places a row of precision %s at %s, as a %s", (where_prec, name, precision) => {
    const { columns } = read({ where_prec });
    expect(columns.places[columns.place[0] ?? -1]).toMatchObject({ name, precision });
  });

  it("cites offices with what runs alongside, and an old article as one text", () => {
    const lists = { source_office: "Gazette;River Radio", source_date: "2017-08-01;2017-08-02" };
    expect(recordOf({ ...lists, source_headline: "One; half" })?.imported?.citations).toEqual([
      { publisher: "Gazette", title: "One", published: "2017-08-01" },
      { publisher: "River Radio", title: "half", published: "2017-08-02" },
    ]);
    expect(recordOf({ ...lists, source_headline: "Alone" })?.imported?.citations[0]).toEqual({
      publisher: "Gazette",
      published: "2017-08-01",
    });
    expect(recordOf({ source_article: 'Gazette, "unclosed' })?.imported?.citations).toEqual([
      { publisher: 'Gazette, "unclosed' },
    ]);
  });
});
