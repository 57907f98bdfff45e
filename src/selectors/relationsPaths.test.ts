import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PathEnds } from "../state/pathEnds";
import {
  DEFAULT_VIEW_STATE,
  NO_FILTERS,
  RELATION_LEVELS,
  type ViewState,
} from "../state/viewState";
import { arbitraryCrowd } from "../testing/arbitraryCrowd";
import { makeActor, makeEvent, makeIndex } from "../testing/makeDossier";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectRelations } from "./relations";
import { selectFocusedGraph } from "./relationsFocus";
import { selectRelationsGraph } from "./relationsGraph";
import { selectPathHeadline } from "./relationsPathHeadline";
import { selectStepsInContext } from "./relationsPathInContext";
import { selectPaths } from "./relationsPaths";
import { selectRelationsTable } from "./relationsTable";
import { rollUpActors } from "./rollUpActors";

const withContext = (path: PathEnds, state: Partial<ViewState> = {}) =>
  selectLinkedModel(realIndexWithContext(), { ...DEFAULT_VIEW_STATE, ...state, path });

const sentence = (path: PathEnds, state: Partial<ViewState> = {}) =>
  selectPathHeadline(withContext(path, state), path);

describe("the headline of the ways between two actors", () => {
  it.each<[PathEnds, Partial<ViewState>, string]>([
    [["iran", "pakistan"], {}, "Iran and Pakistan are joined directly"],
    [
      ["jaish-al-adl", "jundallah"],
      {},
      "Jaish al-Adl and Jundallah are joined by 2 steps: through Iran",
    ],
    [["china", "turkiye"], {}, "China and Türkiye are joined by 2 steps: through Pakistan or Iran"],
    [
      ["jaish-al-adl", "sri-lanka"],
      {},
      "Jaish al-Adl and Sri Lanka are joined by 3 steps: through Iran and Argentina",
    ],
    [
      ["the-nation", "pakistan"],
      {},
      "No chain of ties joins The Nation and Pakistan in these records",
    ],
    [
      ["china", "jaish-al-adl"],
      { filters: { ...NO_FILTERS, issue: ["gaza-ceasefire"] } },
      "Gaza ceasefire: no chain of ties joins China and Jaish al-Adl in these records",
    ],
    [
      ["jalil-abbas-jilani", "pakistan"],
      { level: "state" },
      "Jilani and Pakistan count as one here: Pakistan",
    ],
  ])("of %j, %j", (path, state, words) => {
    expect(sentence(path, state)).toBe(words);
  });

  it("says how many ways there are where they are too many to name", () => {
    const hubs = ["h0", "h1", "h2", "h3"];
    const tie = (from: string, to: string, id: string) =>
      makeEvent({ id, ties: [{ from, to, directed: true, role: "target" }] });
    const index = makeIndex({
      actors: ["a", "b", ...hubs].map((id) => makeActor({ id, shortName: id.toUpperCase() })),
      events: hubs.flatMap((hub) => [tie("a", hub, `a-${hub}`), tie(hub, "b", `${hub}-b`)]),
    });
    const model = selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, path: ["a", "b"] });
    expect(selectPaths(model, ["a", "b"])).toMatchObject({ steps: 2, ways: 4, between: [hubs] });
    expect(selectPathHeadline(model, ["a", "b"])).toBe("A and B are joined by 2 steps, in 4 ways");
  });
});

describe("the ways between two actors", () => {
  it("lead along passing ties alone", () => {
    const path: PathEnds = ["jaish-al-adl", "jundallah"];
    expect(selectPaths(withContext(path), path).steps).toBe(2);
    const filtered = withContext(path, { kind: [] } as Partial<ViewState>);
    const none = { ...filtered, filter: { ...filtered.filter, passes: new Uint8Array(999) } };
    expect(selectPaths(none, path)).toMatchObject({ steps: null, ways: 0, between: [] });
    expect(selectPaths(none, path).graph.relations).toEqual([]);
    expect(selectPaths(none, path).graph.nodes.map(({ id }) => id)).toEqual(
      expect.arrayContaining([...path]),
    );
  });

  it("are the same in the table as in the picture", () => {
    const model = withContext(["china", "turkiye"]);
    const { relations } = selectRelations(model, selectFocusedGraph(model));
    const refs = selectRelationsTable(model, selectFocusedGraph(model)).flatMap(
      ({ reference }) => reference ?? [],
    );
    expect(refs.toSorted()).toEqual(relations.map(({ ref }) => ref).toSorted());
    expect(relations.length).toBeGreaterThan(3);
  });

  it("are the shortest, all of them and nothing else, in any dossier", () => {
    fc.assert(
      fc.property(
        arbitraryCrowd,
        fc.constantFrom(...RELATION_LEVELS),
        fc.constantFrom<PathEnds>(["c0", "c3"], ["c1", "left"], ["left", "right"]),
        (fields, level, path) => {
          const index = makeIndex(fields);
          const model = selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, level, path });
          const { steps, ways, between, graph, ends } = selectPaths(model, path);
          const whole = selectRelationsGraph(index, level).relations;
          const [first, second] = path.map((id) => rollUpActors(index, level).get(id) ?? id);
          expect(ends).toEqual([first, second]);
          const found = walkAll(whole, first!, second!);
          expect(steps).toBe(found.length === 0 ? null : found[0]!.length - 1);
          expect(ways).toBe(found.length);
          expect(new Set(between.flat())).toEqual(
            new Set(found.flatMap((way) => way.slice(1, -1))),
          );
          const pairs = new Set(
            found.flatMap((way) =>
              way.slice(1).map((id, at) => [way[at]!, id].toSorted().join("~")),
            ),
          );
          const drawn = whole.filter(({ from, to }) => pairs.has([from, to].toSorted().join("~")));
          expect(graph.relations).toEqual(drawn);
        },
      ),
    );
  });
});

/** Every shortest way, by trying them all one step longer each time. */
function walkAll(
  relations: readonly { from: string; to: string }[],
  first: string,
  second: string,
): string[][] {
  let ways = [[first]];
  const seen = new Set([first]);
  while (ways.length > 0) {
    const there = ways.filter((way) => way.at(-1) === second);
    if (there.length > 0) return there;
    ways = ways.flatMap((way) => {
      const at = way.at(-1)!;
      const next = relations.flatMap(({ from, to }) => (from === at ? to : to === at ? from : []));
      return [...new Set(next)].filter((id) => !seen.has(id)).map((id) => [...way, id]);
    });
    for (const way of ways) seen.add(way.at(-1)!);
  }
  return [];
}

describe("the ways that the context would add", () => {
  const stepsOf = (path: PathEnds, state: Partial<ViewState> = {}) =>
    selectStepsInContext(realIndexWithContext(), { ...DEFAULT_VIEW_STATE, ...state }, path);
  const inArticle = (path: PathEnds) =>
    selectPaths(selectLinkedModel(realIndex(), { ...DEFAULT_VIEW_STATE, path }), path).steps;

  it("are found where the article alone has none", () => {
    const path: PathEnds = ["foreign-office-pakistan", "iran"];
    expect(inArticle(path)).toBeNull();
    expect(stepsOf(path)).toBe(1);
    expect(stepsOf(path, { level: "person" })).toBe(1);
  });

  it("are none under a filter that cuts them, for two who count as one, or without any tie", () => {
    const filters = { ...NO_FILTERS, issue: ["humanitarian-access"], kind: ["attack" as const] };
    expect(stepsOf(["foreign-office-pakistan", "iran"], { filters })).toBeNull();
    expect(stepsOf(["foreign-office-pakistan", "jalil-abbas-jilani"])).toBeNull();
    expect(stepsOf(["iran", "the-nation"])).toBeNull();
  });
});
