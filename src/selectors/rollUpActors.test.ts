import { describe, expect, it } from "vitest";
import { RELATION_LEVELS } from "../state/viewState";
import { makeActor, makeIndex } from "../testing/makeDossier";
import { realIndexWithContext } from "../testing/realDossier";
import { rollUpActors } from "./rollUpActors";

describe("with whom an actor counts", () => {
  const index = makeIndex({
    actors: [
      makeActor({ id: "state", kind: "state" }),
      makeActor({ id: "ministry", kind: "ministry", partOf: "state" }),
      makeActor({ id: "minister", kind: "office-holder", partOf: "ministry" }),
      makeActor({ id: "aide", kind: "person", partOf: "minister" }),
      makeActor({ id: "president", kind: "office-holder", partOf: "state" }),
      makeActor({ id: "officials", kind: "unidentified", partOf: "state" }),
      makeActor({ id: "alone", kind: "person" }),
    ],
  });

  it.each([
    ["person", "minister", "minister"],
    ["office", "minister", "ministry"],
    ["office", "aide", "ministry"],
    ["office", "president", "state"],
    ["office", "officials", "officials"],
    ["office", "ministry", "ministry"],
    ["office", "alone", "alone"],
    ["state", "aide", "state"],
    ["state", "officials", "state"],
    ["state", "state", "state"],
    ["state", "alone", "alone"],
  ] as const)("by %s, %s counts with %s", (level, id, whole) => {
    expect(rollUpActors(index, level).get(id)).toBe(whole);
  });

  it("is the same again when applied twice, and coarser from level to level", () => {
    const real = realIndexWithContext();
    for (const level of RELATION_LEVELS) {
      const rolled = rollUpActors(real, level);
      for (const whole of rolled.values()) expect(rolled.get(whole)).toBe(whole);
    }
    const [state, office] = [rollUpActors(real, "state"), rollUpActors(real, "office")];
    for (const [id, whole] of office) expect(state.get(whole)).toBe(state.get(id));
  });
});
