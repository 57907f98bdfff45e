import { describe, expect, it } from "vitest";
import { NO_FILTERS, RELATION_LEVELS } from "../state/viewState";
import { makeActor, makeIndex } from "../testing/makeDossier";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { applyFilters } from "./applyFilters";
import { selectRows } from "./emphasis";
import { selectFacetValues } from "./facetCounts";
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

describe("the two sides of the dossier", () => {
  const withContext = realIndexWithContext();

  it.each([
    ["Foreign Minister of Pakistan", "foreign-office-pakistan"],
    ["Foreign Minister of Iran", "foreign-ministry-iran"],
    ["President of Pakistan", "pakistan-presidency"],
    ["President of Iran", "iran-presidency"],
    ["Prime Minister of Pakistan", "pakistan-prime-minister-office"],
    ["Interior Minister of Pakistan", "pakistan-interior-ministry"],
    ["Interior Minister of Iran", "iran-interior-ministry"],
  ])("count each %s with %s", (title, office) => {
    const rolled = rollUpActors(withContext, "office");
    const holders = withContext.dossier.actors.filter((actor) =>
      new RegExp(`^(?:Caretaker |Acting )?${title}`).test(actor.office ?? ""),
    );
    expect(holders.length).toBeGreaterThan(0);
    for (const { id } of holders) expect(rolled.get(id)).toBe(office);
  });

  it("leave Iran's minister without a ministry as long as only the article is read", () => {
    const minister = "hossein-amir-abdollahian";
    expect(rollUpActors(realIndex(), "office").get(minister)).toBe("iran");
    expect(realIndex().actor.has("foreign-ministry-iran")).toBe(false);
  });

  it("have the records of a minister among the ministry's, as many in each view", () => {
    const ministry = "foreign-ministry-iran";
    const state = { filters: { ...NO_FILTERS, actor: [ministry] }, from: null, to: null, q: "" };
    const { passes, shown } = applyFilters(withContext, state);
    const rows = selectRows(withContext, `actor:${ministry}`);
    expect(rows).toHaveLength(shown);
    for (const row of selectRows(withContext, "actor:hossein-amir-abdollahian")) {
      expect(passes[row]).toBe(1);
    }
    const chip = selectFacetValues(withContext, state, "actor").find(({ id }) => id === ministry);
    expect(chip?.total).toBe(shown);
  });
});
