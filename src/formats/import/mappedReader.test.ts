import { describe, expect, it } from "vitest";
import { detectText, importByPlan, importText, listRecords } from "../../testing/importText";
import { makeTimelineCsv } from "../../testing/makeTimelineCsv";
import { tally } from "../../testing/tally";
import type { ColumnMapping } from "./columnMapping";

const TABLE = [
  "Date;Title;Actors;Place;lat;lon;Type;Source;Link;Notes",
  "2023-01-02;Call;Ann;Port Ann;12.5;46.25;Talks;Gazette;https://example.org/1;Long",
  "5 May 2023;Visit;Bo;Coast;;;Talks;;ftp://example.org/2;",
  "2023-05;;Cy;;;;Strike;;;",
  "",
].join("\n");

describe("the reader of any table", () => {
  it("proposes what each column may hold, from its name and its cells", () => {
    const { mapping, delimiter, reasons } = detectText(TABLE);
    expect(delimiter).toBe(";");
    expect(reasons).toEqual([{ kind: "table", columns: 10 }]);
    expect(mapping).toEqual({
      date: { kind: "whole", start: 0 },
      title: 1,
      actors: [2],
      place: 3,
      latitude: 4,
      longitude: 5,
      category: 6,
      source: 7,
      url: 8,
      note: 9,
    } satisfies ColumnMapping);
  });

  it("finds a date under any name, and one that stands in parts", () => {
    expect(detectText("was,what\n2023-01-02,Call\n").mapping?.date).toEqual({
      kind: "whole",
      start: 0,
    });
    expect(detectText("Day,Month,Year,What\n2,1,2023,Call\n").mapping?.date).toEqual({
      kind: "parts",
      year: 2,
      month: 1,
      day: 0,
    });
    expect(detectText("one,other\na,b\n").mapping?.date).toBeNull();
  });

  it("reads rows by the mapping, and names those without a title", () => {
    const set = importText(TABLE);
    const records = listRecords(set);
    expect(set.report).toMatchObject({ rows: 3, accepted: 3, rejected: 0 });
    expect(records.map(({ title, when, kind }) => [title, when, kind])).toEqual([
      ["Call", "2023-01-02", "other"],
      ["Visit", "2023-05-05", "other"],
      ["Strike: Cy", "2023-05", "other"],
    ]);
    expect(records[0]?.imported).toMatchObject({
      note: "Long",
      citations: [{ publisher: "Gazette", url: "https://example.org/1" }],
    });
    expect(set.report.notes).toEqual([
      { kind: "dropped-link", count: 1 },
      { kind: "no-place", count: 1 },
    ]);
    expect(set.columns.places.map(({ name, precision }) => [name, precision])).toEqual([
      ["Port Ann", "town"],
      ["Coast", "country"],
    ]);
  });

  it("ties the actors of a list, and parts it only where a delimiter is given", () => {
    const text = "Date,Title,Actors\n2023-01-02,Talks,Ann; Bo ;Cy\n";
    expect(detectText(text).mapping?.listDelimiter).toBe(";");
    const tiesOf = (set: ReturnType<typeof importText>) =>
      listRecords(set)[0]?.ties.map(({ from, to }) => `${from}-${to}`);
    expect(tiesOf(importText(text))).toEqual(["ann-bo", "ann-cy", "bo-cy"]);
    const mapping = { date: { kind: "whole", start: 0 }, title: 1, actors: [2] } as const;
    expect(tiesOf(importText(text, { mapping }))).toEqual([]);
  });

  it("asks for the order of dates only where no row tells it", () => {
    const doubtful = "Date,Title\n05/06/2023,Call\n";
    expect(detectText(doubtful).questions).toHaveLength(1);
    expect(importText(doubtful).report.problems[0]?.field).toBe("Date");
    expect(listRecords(importText("Date,Title\n25/06/2023,Call\n"))[0]?.when).toBe("2023-06-25");
  });

  it("reads a start and an end, and refuses serial numbers and what comes before its start", () => {
    const text = "Start,End,Title\n2023-01-02,2023-01-05,A\n2023-01-02,2022-01-01,B\n45000,,C\n";
    const { columns, report } = importText(text);
    expect(columns.spans.map(({ edtf }) => edtf)).toEqual(["2023-01-02/2023-01-05"]);
    expect(report.problems.map(({ line, field }) => [line, field])).toEqual([
      [3, "End"],
      [4, "Start"],
    ]);
  });

  it("refuses a table without a date as a whole, and counts its rows", () => {
    const plan = {
      format: "mapped",
      delimiter: ",",
      hasHeader: true,
      mapping: { date: null, actors: [] },
    } as const;
    const { report } = importByPlan(plan, "a,b\n1,2\n3,4\n");
    expect(report).toMatchObject({ rows: 2, accepted: 0, rejected: 2 });
    expect(report.refusal?.expected).toBe("a column with the date");
  });

  it("keeps at most 31 categories apart", () => {
    const rows = Array.from({ length: 40 }, (_, at) =>
      `2023-01-02,T,c${at}\n`.repeat(at < 3 ? 3 - at + 1 : 1),
    );
    const { columns, report } = importText(`Date,Title,Category\n${rows.join("")}`);
    expect(columns.issues).toHaveLength(32);
    expect(columns.issues.slice(0, 6).map(({ label, colour }) => [label, colour])).toEqual([
      ["c0", "1"],
      ["c1", "2"],
      ["c2", "3"],
      ["c3", "4"],
      ["c4", "5"],
      ["c5", "other"],
    ]);
    expect(columns.issues.at(-1)).toMatchObject({ label: "other categories", count: 9 });
    expect(report.categories).toEqual({ own: 31, other: 9 });
    expect(report.notes).toContainEqual({ kind: "other-category", count: 9 });
  });
});

describe("the reader of TimelineJS sheets", () => {
  it("keeps the words of texts and the groups of slides", () => {
    const text = makeTimelineCsv(60, 2);
    const set = importText(text);
    expect(detectText(text).format).toBe("timelinejs");
    expect(set.report.accepted).toBe(60);
    expect(listRecords(set)[0]).toMatchObject({
      title: "Event 0",
      imported: { note: "What happened & where." },
    });
    const groups = text.match(/Group \d/g) ?? [];
    expect(
      tally(set.columns.issues.flatMap(({ label, count }) => Array<string>(count).fill(label))),
    ).toEqual(tally(groups));
  });

  it("refuses titles and eras, and dates that are none", () => {
    const head = "Year,Month,Day,End Year,End Month,End Day,Headline,Text,Type\n";
    const { report, columns } = importText(
      `${head},,,,,,Title,T,title\n1990,,,1995,,,Era,,era\n2023,2,30,,,,Day,,\n2023,5,,2023,4,,End,,\n2023,5,,2023,8,,Good,,\n-44,,,,,,Old,,\n`,
    );
    expect(report).toMatchObject({ rows: 6, accepted: 1, rejected: 5 });
    expect(columns.spans.map(({ edtf }) => edtf)).toEqual(["2023-05/2023-08"]);
  });
});
