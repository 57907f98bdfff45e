import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE, NO_FILTERS, type ViewState } from "../state/viewState";
import { makeActor, makeEvent, makeIndex, makeIssue, makePosition } from "../testing/makeDossier";
import { realIndex } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectPositions } from "./positions";
import { selectPositionsHeadline } from "./positionsHeadline";

const real = (state: Partial<ViewState> = {}) =>
  selectLinkedModel(realIndex(), { ...DEFAULT_VIEW_STATE, ...state });
const facet = (filters: Partial<ViewState["filters"]>): Partial<ViewState> => ({
  filters: { ...NO_FILTERS, ...filters },
});

describe("selectPositionsHeadline", () => {
  it.each<[string, Partial<ViewState>, string]>([
    [
      "all",
      {},
      "Eleven positions are stated, nine are the author’s own; none is reported from Iran",
    ],
    ["none", facet({ kind: ["attack"] }), "Attack: no position passes"],
    [
      "a single issue",
      facet({ issue: ["gaza-ceasefire"] }),
      "Gaza ceasefire: two positions are stated; none is reported from Iran",
    ],
    [
      "the paper alone",
      facet({ actor: ["the-nation"] }),
      "The Nation: nine positions are the author’s own; none is reported from Iran",
    ],
    [
      "an office with its minister, and an issue",
      facet({ actor: ["foreign-office-pakistan"], issue: ["regional-stability"] }),
      "Regional stability, Foreign Office: three positions are stated; none is reported from Iran",
    ],
  ])("says how many are held, by whom and by whom not, under %s", (_, state, expected) => {
    expect(selectPositionsHeadline(real(state))).toBe(expected);
  });

  it("uses the singular", () => {
    const index = makeIndex({
      positions: [
        makePosition({ id: "a", speaker: "x" }),
        makePosition({ id: "b", speaker: "x", voice: "assessed" }),
      ],
    });
    expect(selectPositionsHeadline(selectLinkedModel(index, DEFAULT_VIEW_STATE))).toBe(
      "One position is stated, one is the author’s own",
    );
  });
});

describe("selectPositions", () => {
  it("has every position once, under its primary issue, in the order of the issues", () => {
    const { groups } = selectPositions(real());
    const items = groups.flatMap((group) => group.items);
    expect(items).toHaveLength(20);
    expect(new Set(items.map((item) => item.reference)).size).toBe(20);
    expect(groups.map((group) => group.issue)).toEqual(
      realIndex()
        .dossier.issues.map((issue) => issue.id)
        .filter((id) => groups.some((group) => group.issue === id)),
    );
    for (const group of groups) {
      for (const item of group.items) {
        expect(realIndex().table.record(item.row).issues[0]).toBe(group.issue);
      }
    }
  });

  it("says who holds it, how, and on what else it bears", () => {
    const index = makeIndex({
      issues: [makeIssue({ id: "x", label: "Ex" }), makeIssue({ id: "y", label: "Why" })],
      actors: [makeActor({ id: "a", shortName: "Ay" }), makeActor({ id: "b", shortName: "Bee" })],
      positions: [
        makePosition({
          speaker: "a",
          onBehalfOf: "b",
          stance: "calls-for",
          object: "a truce",
          issues: ["y", "x"],
        }),
      ],
    });
    const { groups } = selectPositions(selectLinkedModel(index, DEFAULT_VIEW_STATE));
    expect(groups).toMatchObject([
      {
        label: "Why",
        items: [{ who: "Ay, for Bee", stance: "calls for", object: "a truce", also: ["Ex"] }],
      },
    ]);
  });

  it("names those of whom no position is reported, whatever the filter", () => {
    for (const state of [{}, facet({ issue: ["gaza-ceasefire"] })]) {
      expect(selectPositions(real(state)).silent.map((actor) => actor.name)).toEqual([
        "Iran",
        "Hossein Amir-Abdollahian",
        "People of Gaza",
      ]);
    }
  });

  it("does not call silent whoever an office or a minister speaks for, nor the unidentified", () => {
    const index = makeIndex({
      actors: [
        makeActor({ id: "state" }),
        makeActor({ id: "minister", kind: "office-holder", partOf: "state" }),
        makeActor({ id: "somebody", kind: "unidentified" }),
        makeActor({ id: "unmentioned" }),
      ],
      events: [makeEvent({ participants: [{ actor: "somebody", role: "attacker" }] })],
      positions: [makePosition({ speaker: "minister" })],
    });
    expect(selectPositions(selectLinkedModel(index, DEFAULT_VIEW_STATE)).silent).toEqual([]);
  });

  it("leaves out what does not pass, as every table does", () => {
    const { groups } = selectPositions(real(facet({ issue: ["gaza-ceasefire"] })));
    expect(groups.flatMap((group) => group.items.map((item) => item.reference))).toEqual([
      "position:call-for-ceasefire",
      "position:call-to-lift-siege",
    ]);
  });
});
