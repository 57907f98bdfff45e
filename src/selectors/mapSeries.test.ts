import { describe, expect, it } from "vitest";
import { compileDossierIndex } from "../model/dossierIndex";
import { DEFAULT_VIEW_STATE, NO_FILTERS, type ViewState } from "../state/viewState";
import { makeActor, makeEvent, makeIndex, makePlace } from "../testing/makeDossier";
import { realIndex } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectMap } from "./mapSeries";
import { selectMapSight } from "./mapSight";
import { selectMapSummary } from "./mapSummary";
import { selectMapTable } from "./mapTable";

function modelOf(state: Partial<ViewState> = {}) {
  return selectLinkedModel(realIndex(), { ...DEFAULT_VIEW_STATE, ...state });
}

const series = selectMap(realIndex());

describe("selectMap", () => {
  it("gives each record one home: a place or the list of those without", () => {
    const refs = [
      ...series.places.flatMap(({ records }) => records.map(({ ref }) => ref)),
      ...series.unplaced.map(({ ref }) => ref),
    ];
    expect(refs.toSorted()).toEqual(realIndex().table.refs.toSorted());
  });

  it("knows places by area and by the colours of their records", () => {
    expect(
      series.places.map(({ id, shortName, feature, colours }) => [id, shortName, feature, colours]),
    ).toEqual([
      ["sistan-baluchestan", "Sistan and Baluchestan", "IR-11", ["1"]],
      ["gaza-strip", "Gaza", "PS-GZZ", ["5", "3", "4"]],
    ]);
  });

  it("joins two countries by the call between their ministers", () => {
    expect(series.links).toMatchObject([
      {
        ends: ["IRN", "PAK"],
        endNames: ["Iran", "Pakistan"],
        label: "phone call",
        records: [{ ref: "event:ministers-call" }],
      },
    ]);
  });

  it("draws no link for a call that has a place, or whose sides are no countries of the dossier", () => {
    const tie = { from: "a", to: "b", directed: false, role: "counterpart" as const };
    const actors = [makeActor({ id: "a", cameo: "AAA" }), makeActor({ id: "b", cameo: "BBB" })];
    const places = ["aaa", "bbb"].map((id) => makePlace({ id, feature: id.toUpperCase() }));
    const call = { kind: "call" as const, ties: [tie] };
    const placed = makeIndex({ actors, places, events: [makeEvent({ ...call, place: "aaa" })] });
    expect(selectMap(placed).links).toEqual([]);
    const unplaced = makeIndex({ actors, places, events: [makeEvent(call)] });
    expect(selectMap(unplaced).links).toHaveLength(1);
    const unknown = makeIndex({ actors, events: [makeEvent(call)] });
    expect(selectMap(unknown).links).toEqual([]);
  });

  it("puts several calls between the same two countries on one link", () => {
    const tie = { from: "a", to: "b", directed: false, role: "counterpart" as const };
    const index = makeIndex({
      actors: [makeActor({ id: "a", cameo: "AAA" }), makeActor({ id: "b", cameo: "BBB" })],
      places: ["aaa", "bbb"].map((id) => makePlace({ id, feature: id.toUpperCase() })),
      events: ["one", "two"].map((id) => makeEvent({ id, kind: "call", ties: [tie] })),
    });
    expect(selectMap(index).links.map(({ records }) => records.length)).toEqual([2]);
  });

  it("never takes another name for a place only because it is shorter", () => {
    const names = [
      { name: "Elsewhere", language: "en" },
      { name: "Long", language: "en" },
    ];
    const place = makePlace({ id: "p", name: "Long Valley Place", names });
    const index = makeIndex({ places: [place], events: [makeEvent({ place: "p" })] });
    expect(selectMap(index).places[0]?.shortName).toBe("Long");
  });

  it("is the same whatever the filter", () => {
    expect(selectMap(compileDossierIndex(realIndex().dossier))).toEqual(series);
  });
});

describe("selectMapTable", () => {
  it("holds the same records as the picture", () => {
    const table = selectMapTable(series, modelOf());
    const inTable = [...table.places.flatMap(({ records }) => records), ...table.unplaced.records];
    const inPicture = [...series.places.flatMap(({ records }) => records), ...series.unplaced];
    expect(inTable.map(({ ref }) => ref)).toEqual(inPicture.map(({ ref }) => ref));
  });

  it("says place, precision and all issues", () => {
    const [province, gaza] = selectMapTable(series, modelOf()).places;
    expect(province).toMatchObject({
      place: "Sistan and Baluchestan, Iran",
      precision: "province only",
    });
    expect(gaza).toMatchObject({ place: "Gaza Strip, Palestine", precision: "area only" });
    expect(gaza?.records[2]?.issues).toEqual(["Gaza ceasefire", "Humanitarian access"]);
  });

  it("leaves out what does not pass, places without records too", () => {
    const model = modelOf({ filters: { ...NO_FILTERS, issue: ["gaza-ceasefire"] } });
    const table = selectMapTable(series, model);
    expect(table.places.map(({ ref, records }) => [ref, records.length])).toEqual([
      ["place:gaza-strip", 2],
    ]);
    expect(table.unplaced).toEqual({ records: [], more: 0 });
  });
});

describe("selectMapSummary", () => {
  it("says places, calls and what has no place", () => {
    expect(selectMapSummary(series, modelOf())).toBe(
      "Sistan and Baluchestan, Iran (province only): 2 records. " +
        "Gaza Strip, Palestine (area only): 4 records. " +
        "Phone call between Iran and Pakistan. 17 records have no place.",
    );
  });

  it("counts what passes", () => {
    const model = modelOf({ filters: { ...NO_FILTERS, kind: ["attack"] } });
    expect(selectMapSummary(series, model)).toBe(
      "Sistan and Baluchestan, Iran (province only): 1 record.",
    );
  });
});

describe("selectMapSight", () => {
  const drawn = new Set(["place:gaza-strip", "position:call-for-ceasefire"] as const);

  it.each([
    [null, "seen"],
    ["place:gaza-strip", "seen"],
    ["actor:jalil-abbas-jilani", "seen"],
    ["event:police-station-attack", "elsewhere"],
    ["event:ministers-call", "elsewhere"],
    ["position:solidarity-with-iran", "nowhere"],
    ["event:editorial-published", "nowhere"],
    ["place:pakistan", "seen"],
  ] as const)("%s: %s", (sel, expected) => {
    expect(selectMapSight(series, modelOf({ sel }), drawn)).toBe(expected);
  });
});
