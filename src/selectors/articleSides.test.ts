import { describe, expect, it } from "vitest";
import type { Tie } from "../model/dossier";
import { makeActor, makeEvent, makeIndex, makePosition } from "../testing/makeDossier";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectArticleCounterparts, selectCounterparts } from "./articleSides";

const meets = (from: string, to: string): Tie => ({
  from,
  to,
  directed: false,
  role: "counterpart",
});

const index = makeIndex({
  actors: [
    makeActor({ id: "east" }),
    makeActor({ id: "envoy", partOf: "east" }),
    makeActor({ id: "clerk", partOf: "envoy" }),
    makeActor({ id: "west" }),
    makeActor({ id: "minister", partOf: "west" }),
    makeActor({ id: "north" }),
  ],
  events: [
    makeEvent({ id: "within", ties: [meets("envoy", "clerk"), meets("north", "north")] }),
    makeEvent({ id: "nowhere", ties: [meets("north", "place:nowhere")] }),
    makeEvent({
      id: "call",
      ties: [
        meets("minister", "envoy"),
        { from: "north", to: "west", directed: true, role: "target" },
      ],
    }),
    makeEvent({ id: "visit", layer: "context", ties: [meets("north", "clerk")] }),
  ],
  positions: [makePosition({ id: "said", speaker: "minister", ties: [meets("west", "envoy")] })],
});

describe("those who meet as counterparts", () => {
  it("are of different sides, in events and positions of the article", () => {
    expect(selectArticleCounterparts(index)).toEqual({
      actors: ["minister", "envoy", "west"],
      sides: ["west", "east"],
    });
  });

  it("are those of the given rows alone", () => {
    const visit = index.table.indexOf.get("event:visit");
    expect(selectCounterparts(index, (row) => row === visit)).toEqual({
      actors: ["north", "clerk"],
      sides: ["north", "east"],
    });
    expect(selectCounterparts(index, () => false)).toEqual({ actors: [], sides: [] });
  });

  it("are the two ministers in the shipped article, whatever is added to it", () => {
    const both = {
      actors: ["jalil-abbas-jilani", "hossein-amir-abdollahian"],
      sides: ["pakistan", "iran"],
    };
    expect(selectArticleCounterparts(realIndex())).toEqual(both);
    expect(selectArticleCounterparts(realIndexWithContext())).toEqual(both);
  });
});
