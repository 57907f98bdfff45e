import { describe, expect, it } from "vitest";
import { selectRelationsGraph } from "../../selectors/relationsGraph";
import { selectBundleLabel } from "../../selectors/relationsBundle";
import { realIndexWithContext } from "../../testing/realDossier";
import { silenceKey } from "../graph/silenceKey";
import { placeLanes } from "./placeLanes";
import { listNeighbours, walkLanes } from "./walkLanes";

const graph = selectRelationsGraph(realIndexWithContext(), "state");
const labels = new Map(graph.relations.map((one) => [one.ref, selectBundleLabel(one)]));
const room = { widthPx: 1372, mostHeightPx: 1100, wantedHeightPx: 600 };
const placed = placeLanes(graph, labels, room);

describe("the walk along the lines", () => {
  const walk = walkLanes(placed);

  it("leads from an actor to its uppermost tie, and on to the other actor", () => {
    expect(walk.get("actor:pakistan")).toEqual({ right: "tie:pakistan~iran" });
    expect(walk.get("tie:iran~pakistan~both")).toEqual({
      left: "actor:pakistan",
      right: "actor:iran",
    });
    expect(walk.get("actor:iran")).toEqual({ left: "tie:pakistan~iran" });
    expect(walk.get(silenceKey({ from: "arab-league", to: "oic" }))).toEqual({
      left: "actor:arab-league",
      right: "actor:oic",
    });
  });

  it("leads nowhere but to what is there", () => {
    const led = [...walk.values()]
      .flatMap(({ left, right }) => [left, right])
      .filter((key) => key !== undefined);
    expect(led.length).toBeGreaterThan(0);
    expect(led.filter((key) => !walk.has(key))).toEqual([]);
  });
});

describe("the neighbours of an actor", () => {
  it("are itself and those it has a line with", () => {
    expect(new Set(listNeighbours(placed).get("turkiye"))).toEqual(
      new Set(["turkiye", "pakistan", "iran"]),
    );
  });
});
