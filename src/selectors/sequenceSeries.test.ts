import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE, type ViewState } from "../state/viewState";
import { makeEvent, makeIndex } from "../testing/makeDossier";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectSequence } from "./sequenceSeries";

const series = (state: Partial<ViewState> = {}) =>
  selectSequence(selectLinkedModel(realIndex(), { ...DEFAULT_VIEW_STATE, ...state }));

describe("selectSequence", () => {
  it("heads the shipped dossier's columns with what, and when in words", () => {
    expect(
      series().columns.map(({ titles, times, softness }) => [titles[0], times[0], softness]),
    ).toEqual([
      ["Attack", "on or before 20 Dec 2023, day not given", "start"],
      ["Phone call, and what was said in it", "on or before 20 Dec 2023, day not given", "start"],
      ["Published", expect.stringMatching(/^Wednesday,? 20 December 2023$/), "none"],
      ["Order not given", undefined, "none"],
    ]);
  });

  it("joins the columns by the quoted words and says what is our reading", () => {
    expect(series().joins.map(({ word, basis, ref, name }) => [word, basis, ref, name])).toEqual([
      [
        "“prompting”",
        "reading",
        "event:ministers-call",
        "“prompting”: Attack comes before Phone call; our reading, the article does not say this in so many words",
      ],
      [
        "“recent”",
        "words",
        "event:editorial-published",
        "“recent”: Phone call comes before Published, in the article’s words",
      ],
    ]);
  });

  it("gives each record one mark, words before reading", () => {
    const { marks } = series();
    expect(new Set(marks.map(({ ref }) => ref)).size).toBe(23);
    const inCall = marks.filter(({ column }) => column === 1).map(({ basis }) => basis);
    expect(inCall).toEqual([null, "words", "words", ...Array<string>(8).fill("reading")]);
    const reading = marks.find(({ ref }) => ref === "position:call-for-ceasefire");
    expect(reading?.name).toMatch(/placed in the call by our reading$/);
  });

  it("keeps what does not pass, and moves it to other lanes on request", () => {
    const filters = { ...DEFAULT_VIEW_STATE.filters, issue: ["gaza-ceasefire"] };
    expect(series({ filters }).marks).toHaveLength(23);
    const bySpeaker = series({ by: "actor" });
    expect(bySpeaker.lanes.map(({ label }) => label)).toEqual([
      "Foreign Office",
      "Jilani",
      "Attackers, not identified",
      "The Nation",
    ]);
    expect(bySpeaker.marks.every(({ lane }) => lane >= 0)).toBe(true);
    expect(bySpeaker.marks.flatMap(({ further }) => further).every(({ lane }) => lane < 0)).toBe(
      true,
    );
  });

  it("stays the same series, so that nothing is placed anew when a filter changes", () => {
    const filters = { ...DEFAULT_VIEW_STATE.filters, kind: ["attack"] };
    expect(series({ filters })).toBe(series());
    expect(series({ by: "kind" })).not.toBe(series());
  });

  it("stands the publication, which has no issue, above the lanes", () => {
    const above = series().marks.filter(({ lane }) => lane === -1);
    expect(above.map(({ ref }) => ref)).toEqual(["event:editorial-published"]);
  });

  it("sees sides by partOf, kinds and voices", () => {
    const labels = (by: ViewState["by"]) => series({ by }).lanes.map(({ label }) => label);
    expect(labels("side")).toEqual(["Pakistan", "Iran", "Attackers, not identified", "The Nation"]);
    expect(labels("kind")).toEqual(["Attack", "Call", "Statement", "Publication"]);
    expect(labels("voice")).toEqual(["Reported", "Stated", "The author’s assessment"]);
  });

  it("lets records that do not pass go above 300", () => {
    const events = Array.from({ length: 301 }, (_, at) =>
      makeEvent({ id: `e${at}`, kind: at < 2 ? "vote" : "visit" }),
    );
    const filters = { ...DEFAULT_VIEW_STATE.filters, kind: ["vote"] };
    const model = selectLinkedModel(makeIndex({ events }), { ...DEFAULT_VIEW_STATE, filters });
    expect(selectSequence(model).marks).toHaveLength(2);
  });

  it("tells two columns of one kind apart", () => {
    const evidence = { source: "source", quote: { exact: "then" } };
    const index = makeIndex({
      events: [
        makeEvent({ id: "first", kind: "visit", when: "2023-12" }),
        makeEvent({
          id: "second",
          kind: "visit",
          when: "2024-01-02/..",
          after: [{ record: "first", basis: "words", evidence }],
        }),
      ],
    });
    const { columns, joins } = selectSequence(selectLinkedModel(index, DEFAULT_VIEW_STATE));
    expect(columns.map(({ titles, softness }) => [titles[0], softness])).toEqual([
      ["Visit: first", "both"],
      ["Visit: second", "end"],
    ]);
    expect(joins.map(({ word }) => word)).toEqual(["then"]);
  });
});

describe("the sequence with context", () => {
  const model = selectLinkedModel(realIndexWithContext(), {
    ...DEFAULT_VIEW_STATE,
    time: "sequence",
  });
  const { columns } = selectSequence(model);
  const records = columns.flatMap(({ row }) => (row === null ? [] : model.index.table.record(row)));

  it("puts nothing after what certainly came later", () => {
    records.forEach(({ span: { start } }, at) => {
      for (const later of records.slice(at + 1)) {
        expect(later.span.end ?? Infinity, later.id).toBeGreaterThanOrEqual(start ?? -Infinity);
      }
    });
  });

  it("says that no order is given only where the days do not tell either", () => {
    expect(columns.some(({ isUnrelated }) => isUnrelated)).toBe(true);
    columns.forEach(({ isUnrelated, row }, at) => {
      if (!isUnrelated || row === null) return;
      const before = records[at - 1]!.span.end ?? Infinity;
      expect(before).toBeGreaterThanOrEqual(records[at]!.span.start ?? -Infinity);
    });
  });

  it("tells of words in it only where people spoke with one another", () => {
    const told = columns.filter(({ titles }) => titles[0]?.endsWith("and what was said in it"));
    const kinds = told.map(({ row }) => model.index.table.record(row!).kind);
    expect(kinds).toContain("call");
    expect(kinds.filter((kind) => !["call", "meeting", "visit"].includes(kind))).toEqual([]);
  });
});
