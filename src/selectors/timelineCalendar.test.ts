import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE, type ViewState } from "../state/viewState";
import { makeEvent, makeIndex, makeSource } from "../testing/makeDossier";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectCalendar } from "./timelineCalendar";
import { resolveDefaultTimeMode, resolveTimeMode } from "./timelineMode";
import { selectCalendarSummary } from "./calendarSummary";

const modelOf = (state: Partial<ViewState> = {}) =>
  selectLinkedModel(realIndex(), { ...DEFAULT_VIEW_STATE, ...state });

describe("selectCalendar", () => {
  it("has every record of the shipped dossier in a window around its only day", () => {
    const series = selectCalendar(modelOf());
    expect(series.marks).toHaveLength(23);
    expect(series.outsideCount).toBe(0);
    expect(series.writing).toEqual({
      day: realIndex().record.get("editorial-published")!.span.start,
      labels: [
        "The editorial was written here, 20 December 2023",
        "The editorial was written here",
      ],
    });
  });

  it("counts what certainly lies outside the window", () => {
    const series = selectCalendar(modelOf({ t: ["2024-01", "2024-02"] }));
    expect(series.marks).toHaveLength(0);
    expect(series.outsideCount).toBe(23);
    const before = selectCalendar(modelOf({ t: ["2023-11", "2023-11"] }));
    expect(before.outsideCount).toBe(10);
  });

  it("keeps our reading of a time apart from the words", () => {
    const { marks } = selectCalendar(modelOf());
    const basisOf = (id: string) => marks.find(({ ref }) => ref.endsWith(`:${id}`))!.basis;
    expect(basisOf("condemnation-of-attack")).toBe("reading");
    expect(basisOf("commitment-joint-efforts")).toBe("words");
    expect(basisOf("ministers-call")).toBeNull();
  });

  it.each(["side", "actor"] as const)(
    "gives lanes by %s to those with marks in the window and to the article's sides alone",
    (by) => {
      const { lanes, marks } = selectCalendar(
        selectLinkedModel(realIndexWithContext(), { ...DEFAULT_VIEW_STATE, layer: "all", by }),
      );
      const used = new Set(marks.map(({ lane }) => lane));
      const empty = lanes.filter((_, lane) => !used.has(lane)).map(({ label }) => label);
      expect(empty).toEqual([]);
      expect(lanes.map(({ label }) => label)).not.toContain("Nawaz Sharif");
    },
  );

  it("keeps a lane for the article's side that said nothing", () => {
    expect(selectCalendar(modelOf({ by: "side" })).lanes.map(({ label }) => label)).toContain(
      "Iran",
    );
  });

  it("puts no act that is only claimed, or of which someone is accused, into anyone's lane", () => {
    const { lanes, marks } = selectCalendar(
      selectLinkedModel(realIndexWithContext(), {
        ...DEFAULT_VIEW_STATE,
        layer: "all",
        by: "side",
        t: ["1947", "2024-12"],
      }),
    );
    const laneOf = (id: string) => {
      const mark = marks.find(({ ref }) => ref === `event:${id}`)!;
      return lanes[mark.lane]!.label;
    };
    for (const id of [
      "rask-attack-2023-12-15",
      "kerman-bombings-2024-01-03",
      "mashkel-shooting-2024-05",
      "shahbakhsh-claim-2024-02-23",
    ]) {
      expect(laneOf(id), id).toBe("Claimed or accused");
    }
    expect(laneOf("argentina-vahidi-request-2024-04-23")).toBe("Argentina");
    expect(laneOf("police-station-attack")).toBe("Attackers, not identified");
  });

  it("draws no line where nothing gives the day of writing", () => {
    const index = makeIndex({
      events: [makeEvent({ kind: "publication", when: "2023-12" })],
      sources: [makeSource({ genre: "news" })],
    });
    expect(selectCalendar(selectLinkedModel(index, DEFAULT_VIEW_STATE)).writing).toBeNull();
  });

  it("says what was written when the lead source is no editorial", () => {
    const index = makeIndex({
      events: [makeEvent({ kind: "publication", when: "2023-12-20" })],
      sources: [makeSource({ genre: "news" })],
    });
    expect(
      selectCalendar(selectLinkedModel(index, DEFAULT_VIEW_STATE)).writing?.labels.at(-1),
    ).toBe("The news report was written here");
  });
});

describe("selectCalendarSummary", () => {
  it("tells window, times and the line", () => {
    const model = modelOf();
    expect(selectCalendarSummary(model, selectCalendar(model))).toBe(
      "Time axis from 29 November 2023 to 10 January 2024. " +
        "On or before 20 December 2023: 13 records. " +
        "20 December 2023: 10 records. " +
        "The editorial was written here: 20 December 2023.",
    );
  });
});

describe("resolveTimeMode", () => {
  const indexOf = (...whens: string[]) =>
    makeIndex({ events: whens.map((when, at) => makeEvent({ id: `e${at}`, when })) });

  it("is sequence while under a third of the records have a day of their own", () => {
    expect(resolveDefaultTimeMode(realIndex().table)).toBe("sequence");
    expect(resolveDefaultTimeMode(indexOf("2023-12-20", "2023", "../..", "2023-12").table)).toBe(
      "sequence",
    );
    expect(resolveDefaultTimeMode(indexOf("2023-12-20", "2023", "../..").table)).toBe("calendar");
    expect(resolveDefaultTimeMode(indexOf().table)).toBe("sequence");
  });

  it("does not change with a filter, and is the reader's to choose", () => {
    const filters = { ...DEFAULT_VIEW_STATE.filters, kind: ["publication"] };
    expect(resolveTimeMode(modelOf({ filters }))).toBe("sequence");
    expect(resolveTimeMode(modelOf({ time: "calendar" }))).toBe("calendar");
  });
});

describe("the days in labels", () => {
  const labels = (t: [string, string] | null) => {
    const model = selectLinkedModel(realIndexWithContext(), {
      ...DEFAULT_VIEW_STATE,
      layer: "all",
      t,
    });
    return new Map(selectCalendar(model).marks.map(({ ref, datedLabel }) => [ref, datedLabel]));
  };

  it("stand with what several sides tell, unless the label tells its day itself", () => {
    const dated = labels(null);
    expect(dated.get("event:panjgur-strike-2024-01-16")).toBe("16 Jan · Panjgur strike");
    expect(dated.get("event:fm-call-2023-12-18")).toBeNull();
    expect(dated.get("event:kerman-bombings-2024-01-03")).toBeNull();
    expect(dated.get("event:ministers-call")).toBeNull();
  });

  it("name the year in a window of more than one", () => {
    const dated = labels(["2020", "2024"]);
    expect(dated.get("event:saravan-strikes-2024-01-18")).toBe("18 Jan 2024 · Saravan strikes");
  });
});
