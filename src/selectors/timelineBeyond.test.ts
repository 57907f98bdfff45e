import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE, NO_FILTERS, type ViewState } from "../state/viewState";
import { makeEvent, makeIndex } from "../testing/makeDossier";
import { realIndex } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectCalendar } from "./timelineCalendar";
import { formatTimelineWindow } from "./timelineWindow";

const calendarOf = (whens: string[], t: ViewState["t"]) => {
  const events = whens.map((when, at) => makeEvent({ id: `e${at}`, when }));
  const state = { ...DEFAULT_VIEW_STATE, t };
  return selectCalendar(selectLinkedModel(makeIndex({ events }), state));
};
const toldOf = (series: ReturnType<typeof calendarOf>) =>
  series.beyond.map(({ text, window }) => [text, ...formatTimelineWindow(window)]);

describe("times whose known end is beyond the window", () => {
  it("are told in a note that leads to them, not drawn", () => {
    const series = calendarOf(["../2023-12-20", "../2023-11-01", "1955-03-01"], ["1950", "1959"]);
    expect(series.marks.map(({ ref }) => ref)).toEqual(["event:e2"]);
    expect(toldOf(series)).toEqual([
      ["2 records, day not given, up to 20 Dec 2023", "1950-01-01", "2023-12-21"],
    ]);
    expect(series.outsideCount).toBe(0);
  });

  it("are told as well when they begin before the window", () => {
    const series = calendarOf(["2001-05-04/..", "../.."], ["2010", "2011"]);
    expect(series.marks.map(({ ref }) => ref)).toEqual(["event:e1"]);
    expect(toldOf(series)).toEqual([
      ["1 record, day not given, from 4 May 2001 on", "2001-05-03", "2011-12-31"],
    ]);
  });

  it("are drawn once their known end is in the window", () => {
    const series = calendarOf(["../2023-12-20"], ["2023-12-01", "2023-12-20"]);
    expect(series.marks).toHaveLength(1);
    expect(series.beyond).toEqual([]);
  });

  it("leave none of the article's marks in the decades before it, and count what passes", () => {
    const filters = { ...NO_FILTERS, issue: ["gaza-ceasefire"] };
    for (const [state, count] of [
      [{}, 13],
      [{ filters }, 2],
    ] as const) {
      const t = ["1950-01", "1960-01"] as const;
      const model = selectLinkedModel(realIndex(), { ...DEFAULT_VIEW_STATE, ...state, t });
      expect(selectCalendar(model).marks).toEqual([]);
      expect(selectCalendar(model).beyond.map((note) => note.count)).toEqual([count]);
    }
  });
});
