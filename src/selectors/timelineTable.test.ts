import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE, NO_FILTERS } from "../state/viewState";
import { realIndex } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectSequence } from "./sequenceSeries";
import { selectSequenceSummary } from "./timelineSummary";
import { selectTimelineTable } from "./timelineTable";

function modelOf(issue: string[] = []) {
  return selectLinkedModel(realIndex(), {
    ...DEFAULT_VIEW_STATE,
    filters: { ...NO_FILTERS, issue },
  });
}

describe("selectTimelineTable", () => {
  it("has a row for each passing record, in the picture's order", () => {
    const model = modelOf();
    const series = selectSequence(model);
    const rows = selectTimelineTable(model, series);
    expect(rows.map(({ mark }) => mark)).toEqual(series.marks);
    const filtered = modelOf(["gaza-ceasefire"]);
    expect(selectTimelineTable(filtered, selectSequence(filtered))).toHaveLength(
      filtered.filter.shown,
    );
  });

  it("says what each place rests on", () => {
    const model = modelOf();
    const rows = selectTimelineTable(model, selectSequence(model));
    const row = (id: string) => rows.find(({ mark }) => mark.ref.endsWith(`:${id}`))!;
    expect(row("ministers-call")).toMatchObject({
      order: "2. Phone call",
      when: "on or before 20 December 2023",
      bases: [
        "our reading of “prompting discussions between the foreign ministers of both nations”; the article does not say this in so many words",
      ],
    });
    expect(row("editorial-published").bases).toEqual([
      "the article’s words: “recent phone call”",
      "the article’s words: “recent terrorist attack”",
    ]);
    expect(row("police-station-attack").bases).toEqual(["what others are placed after"]);
    expect(row("foreign-office-assertion")).toMatchObject({ order: "Order not given", bases: [] });
    expect(row("call-to-lift-siege").issues).toBe("Gaza ceasefire, Humanitarian access");
  });
});

describe("selectSequenceSummary", () => {
  it("tells the columns, their words and our readings with what passes", () => {
    const model = modelOf(["counter-terrorism"]);
    expect(
      selectSequenceSummary(model, selectSequence(model)).replace("Wednesday,", "Wednesday"),
    ).toBe(
      "Attack, on or before 20 Dec 2023, day not given: 1 record. " +
        "“prompting”: Attack comes before Phone call; our reading, the article does not say this in so many words. " +
        "Phone call, and what was said in it, on or before 20 Dec 2023, day not given: 6 records. " +
        "3 of them are placed there by our reading. " +
        "“recent”: Phone call comes before Published, in the article’s words. " +
        "Published, Wednesday 20 December 2023: 5 records. " +
        "Order not given: 1 record.",
    );
  });
});
