import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { formatCsvCells } from "../../testing/formatCsvCells";
import { detectText, importText, listRecords } from "../../testing/importText";
import { makeAcledCsv } from "../../testing/makeAcledCsv";
import { tally } from "../../testing/tally";
import { ACLED } from "./acledColumns";

const ROW = {
  event_id_cnty: "NOR12",
  event_date: "16 May 2023",
  year: "2023",
  time_precision: "1",
  disorder_type: "Political violence",
  event_type: "Battles",
  sub_event_type: "Armed clash",
  actor1: "Military Forces of Northland (2019-)",
  inter1: "State forces",
  actor2: "Unidentified Armed Group (Northland)",
  inter2: "Political militia",
  country: "Northland",
  admin1: "Coast",
  admin2: "Harbour",
  location: "Port Ann",
  latitude: "12.5",
  longitude: "-60.25",
  geo_precision: "1",
  source: "Gazette; River Radio",
  notes: "On 16 May, two sides met.",
  fatalities: "3",
};
type Row = Partial<Record<string, string>>;

const write = (rows: readonly Row[], columns: readonly string[] = ACLED.columns) =>
  formatCsvCells([columns, ...rows.map((row) => columns.map((name) => row[name] ?? ""))], ",");
const readOne = (changes: Row = {}) => importText(write([{ ...ROW, ...changes }]));
const recordOf = (changes: Row = {}) => listRecords(readOne(changes))[0];
const problemsOf = (changes: Row) => readOne(changes).report.problems;

describe("the reader of ACLED", () => {
  it("takes a row as a record", () => {
    const set = readOne();
    expect(listRecords(set)).toEqual([
      {
        type: "event",
        id: "nor12",
        title:
          "Armed clash: Military Forces of Northland (2019-) – Unidentified Armed Group (Northland)",
        shortLabel: "Armed clash",
        layer: "article",
        summary:
          "Armed clash: Military Forces of Northland (2019-) – Unidentified Armed Group (Northland)",
        kind: "attack",
        when: "2023-05-16",
        span: {
          edtf: "2023-05-16",
          start: 19493,
          end: 19493,
          precision: "day",
          approximate: false,
          uncertain: false,
        },
        ownTime: true,
        place: "port-ann",
        issues: ["battles"],
        voice: "reported",
        code: { scheme: "ACLED", code: "BATTLES/ARMED-CLASH" },
        participants: [
          { actor: "military-forces-of-northland-2019", role: "participant" },
          { actor: "unidentified-armed-group-northland", role: "participant" },
        ],
        ties: [
          {
            from: "military-forces-of-northland-2019",
            to: "unidentified-armed-group-northland",
            directed: false,
            role: "counterpart",
            code: { scheme: "ACLED", code: "BATTLES/ARMED-CLASH" },
          },
        ],
        evidence: [{ source: "file" }],
        imported: {
          key: "NOR12",
          line: 2,
          note: "On 16 May, two sides met.",
          citations: [{ publisher: "Gazette" }, { publisher: "River Radio" }],
          fatalities: { best: 3 },
          codeLabel: "Armed clash",
          fields: [{ name: "disorder_type", value: "Political violence" }],
        },
      },
    ]);
    expect(set.columns.actors.map(({ name, kind }) => [name, kind])).toEqual([
      ["Military Forces of Northland (2019-)", "organisation"],
      ["Northland", "state"],
      ["Unidentified Armed Group (Northland)", "unidentified"],
    ]);
    expect(set.columns.places).toEqual([
      { id: "northland", name: "Northland", kind: "country", precision: "country" },
      { id: "coast", name: "Coast", kind: "province", precision: "province", partOf: 0 },
      { id: "harbour", name: "Harbour", kind: "region", precision: "district", partOf: 1 },
      {
        id: "port-ann",
        name: "Port Ann",
        kind: "town",
        precision: "town",
        partOf: 2,
        point: [-60.25, 12.5],
      },
    ]);
  });

  it("counts as another reader does, by type, actor and month", () => {
    const text = makeAcledCsv(2_000, 7);
    const [header = [], ...rows] = Papa.parse(text.trimEnd(), {}).data;
    const cell = (row: readonly string[], name: string) => row[header.indexOf(name)] ?? "";
    const set = importText(text);
    expect(set.report).toMatchObject({ rows: rows.length, accepted: rows.length, rejected: 0 });
    const records = listRecords(set);
    const issueLabel = new Map(set.columns.issues.map(({ id, label }) => [id, label]));
    expect(tally(records.map(({ issues }) => issueLabel.get(issues[0] ?? "") ?? ""))).toEqual(
      tally(rows.map((row) => cell(row, "event_type"))),
    );
    const actorName = new Map(set.columns.actors.map(({ id, name }) => [id, name]));
    const acting = records.flatMap(({ participants }) =>
      participants.filter(({ role }) => role === "participant"),
    );
    expect(tally(acting.map(({ actor }) => actorName.get(actor) ?? ""))).toEqual(
      tally(rows.flatMap((row) => [...new Set([cell(row, "actor1"), cell(row, "actor2")])])),
    );
    const monthOf = (date: string) => {
      const [, name = "", year = ""] = date.split(" ");
      const month = new Date(`${name} 1, 2000`).getMonth() + 1;
      return `${year}-${String(month).padStart(2, "0")}`;
    };
    const isWeek = (row: readonly string[]) => cell(row, "time_precision") === "2";
    expect(
      tally(records.filter(({ when }) => !when.includes("/")).map(({ when }) => when.slice(0, 7))),
    ).toEqual(
      tally(rows.filter((row) => !isWeek(row)).map((row) => monthOf(cell(row, "event_date")))),
    );
  });

  it("dates no row more finely than it says", () => {
    expect(recordOf({ time_precision: "2" })?.when).toBe("2023-05-13~/2023-05-19~");
    expect(recordOf({ time_precision: "3" })?.when).toBe("2023-05~");
    expect(recordOf({ time_precision: "3" })?.span).toMatchObject({
      precision: "month",
      approximate: true,
    });
    expect(problemsOf({ time_precision: "4" })).toEqual([
      { line: 2, column: 4, field: "time_precision", found: "4", expected: "1, 2 or 3" },
    ]);
  });

  it("reads the dates of its old and new files, and asks where the order is in doubt", () => {
    expect(recordOf({ event_date: "2023-05-16" })?.when).toBe("2023-05-16");
    expect(recordOf({ event_date: "16-05-2023" })?.when).toBe("2023-05-16");
    const doubtful = write([{ ...ROW, event_date: "05/06/2023" }]);
    expect(detectText(doubtful).questions).toEqual([
      { kind: "date-order", column: 1, name: "event_date", examples: ["05/06/2023"] },
    ]);
    expect(importText(doubtful).report.rejected).toBe(1);
    expect(listRecords(importText(doubtful, { dateOrder: "day-first" }))[0]?.when).toBe(
      "2023-06-05",
    );
    expect(listRecords(importText(doubtful, { dateOrder: "month-first" }))[0]?.when).toBe(
      "2023-05-06",
    );
    for (const event_date of ["30 February 2023", "2023-02-30", "45062", "", "May 2023"]) {
      expect(problemsOf({ event_date })).toHaveLength(1);
    }
  });

  it("places no row more finely than it says", () => {
    const placeOf = (geo_precision: string) => {
      const { columns } = readOne({ geo_precision });
      return columns.places.at(-1);
    };
    expect(placeOf("1")).toMatchObject({ precision: "town", point: [-60.25, 12.5] });
    expect(placeOf("2")).toMatchObject({ precision: "district" });
    expect(placeOf("3")).toMatchObject({ precision: "province" });
    expect(problemsOf({ latitude: "95" })).toHaveLength(1);
    expect(problemsOf({ latitude: "" })).toHaveLength(1);
    const nowhere = {
      location: "",
      admin2: "",
      admin1: "",
      country: "",
      latitude: "",
      longitude: "",
    };
    const unplaced = readOne(nowhere);
    expect(unplaced.report.notes).toEqual([{ kind: "no-place", count: 1 }]);
    expect(listRecords(unplaced)[0]?.place).toBeUndefined();
  });

  it("knows the digits of older files, allies, and headers in another order and case", () => {
    const columns = [
      "DATA_ID",
      "Inter1",
      ...ACLED.columns.filter((name) => name !== "inter1"),
      "iso3",
    ];
    const text = write(
      [{ ...ROW, Inter1: "1", inter2: "3", assoc_actor_1: "Students (Northland); Labour Group" }],
      columns,
    );
    const set = importText(text);
    expect(set.columns.actors.find(({ id }) => id === "northland")?.kind).toBe("state");
    expect(listRecords(set)[0]?.participants).toEqual([
      { actor: "military-forces-of-northland-2019", role: "participant" },
      { actor: "unidentified-armed-group-northland", role: "participant" },
      { actor: "students-northland", role: "mentioned" },
      { actor: "labour-group", role: "mentioned" },
    ]);
    expect(set.report.ignoredColumns).toContain("DATA_ID");
    expect(set.report.ignoredColumns).toContain("iso3");
    expect(set.report.ignoredColumns).not.toContain("notes");
  });

  it.each([
    ["Violence against civilians", "Attack", "attack"],
    ["Explosions/Remote violence", "Air/drone strike", "strike"],
    ["Explosions/Remote violence", "Shelling/artillery/missile attack", "strike"],
    ["Explosions/Remote violence", "Grenade", "other"],
    ["Protests", "Peaceful protest", "protest"],
    ["Riots", "Mob violence", "protest"],
    ["Strategic developments", "Agreement", "agreement"],
    ["Strategic developments", "Arrests", "other"],
  ])("takes %s, %s for the kind %s", (event_type, sub_event_type, kind) => {
    expect(recordOf({ event_type, sub_event_type })?.kind).toBe(kind);
  });

  it("refuses counts by week, which are no events", () => {
    const header = ["WEEK", "REGION", "COUNTRY", "EVENT_TYPE", "EVENTS", "FATALITIES"];
    const text = formatCsvCells([header, ["2023-05-20", "R", "C", "Battles", "4", "2"]], ",");
    expect(detectText(text)).toMatchObject({
      format: null,
      reasons: [{ kind: "refused", why: "acled-aggregated" }],
    });
  });

  it("keeps ids that come twice apart, and tells of them", () => {
    const set = importText(write([ROW, ROW, ROW]));
    expect(listRecords(set).map(({ id }) => id)).toEqual(["nor12", "nor12-2", "nor12-3"]);
    expect(set.report.notes).toEqual([{ kind: "repeated-id", count: 2 }]);
  });

  it("refuses rows with cells that are missing, too many or too long", () => {
    const text = write([ROW, { ...ROW, notes: "x".repeat(100_001) }]);
    const { report } = importText(`${text}NOR1,16 May 2023\n`);
    expect(report).toMatchObject({ rows: 3, accepted: 1, rejected: 2, problemCount: 2 });
    expect(report.problems.map(({ found }) => found)).toEqual(["100001 characters", "2 cells"]);
  });
});
