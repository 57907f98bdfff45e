import { describe, expect, it } from "vitest";
import { parseDayRange } from "../model/calendarDay";
import { DEFAULT_VIEW_STATE } from "../state/viewState";
import { makeEvent, makeIndex } from "../testing/makeDossier";
import { realIndex } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import {
  fitTimelineWindow,
  formatTimelineWindow,
  includeInWindow,
  mayFallInside,
  parseTimelineWindow,
  resolveTimelineWindow,
} from "./timelineWindow";

const fit = (...whens: string[]) =>
  fitTimelineWindow(
    makeIndex({ events: whens.map((when, at) => makeEvent({ id: `e${at}`, when })) }).table,
  );

describe("fitTimelineWindow", () => {
  it("shows three weeks around a single day", () => {
    const window = fitTimelineWindow(realIndex().table)!;
    expect(formatTimelineWindow(window)).toEqual(["2023-11-29", "2024-01-10"]);
  });

  it("holds all known ends with a margin and ignores open ones", () => {
    expect(formatTimelineWindow(fit("2020-01-01/..", "2023-12-31")!)).toEqual([
      "2019-11-03",
      "2024-02-28",
    ]);
    expect(fit("../..")).toBeNull();
    expect(fit()).toBeNull();
  });
});

describe("resolveTimelineWindow", () => {
  it("takes t, in either order and in months, and fits when t is no date", () => {
    const resolve = (t: readonly [string, string] | null) =>
      resolveTimelineWindow(selectLinkedModel(realIndex(), { ...DEFAULT_VIEW_STATE, t }));
    const days = (text: string) => parseDayRange(text)!;
    const winter = { first: days("2023-12").first, last: days("2024-02").last };
    expect(resolve(["2023-12", "2024-02"])).toEqual(winter);
    expect(resolve(["2024-02", "2023-12"])).toEqual(winter);
    expect(resolve(["2024-02", "x"])).toEqual(fitTimelineWindow(realIndex().table));
    expect(parseTimelineWindow(null)).toBeNull();
  });
});

describe("records and windows", () => {
  const { table } = makeIndex({
    events: ["2023-12-20", "../2023-12-20", "2024-01-05/..", "../.."].map((when, at) =>
      makeEvent({ id: `e${at}`, when }),
    ),
  });
  const january = parseTimelineWindow(["2024-01", "2024-01"])!;

  it("counts a record as inside when it may fall there", () => {
    expect([0, 1, 2, 3].map((row) => mayFallInside(table, row, january))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it("widens to what is known of a record", () => {
    expect(formatTimelineWindow(includeInWindow(table, 0, january)!)).toEqual([
      "2023-12-19",
      "2024-01-31",
    ]);
    expect(includeInWindow(table, 3, january)).toBeNull();
  });
});
