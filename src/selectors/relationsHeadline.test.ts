import { describe, expect, it } from "vitest";
import {
  DEFAULT_VIEW_STATE,
  NO_FILTERS,
  RELATION_LEVELS,
  type Facet,
  type ViewState,
} from "../state/viewState";
import { makeActor, makeEvent, makeIndex, makePosition } from "../testing/makeDossier";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectFocusedGraph } from "./relationsFocus";
import { selectFocusedHeadline } from "./relationsFocusHeadline";
import { selectRelationsHeadline } from "./relationsHeadline";
import { selectRelationsSummary } from "./relationsSummary";

function model(state: Partial<ViewState> = {}) {
  return selectLinkedModel(realIndex(), { ...DEFAULT_VIEW_STATE, ...state });
}

function headline(facet?: Facet, id = "") {
  return selectRelationsHeadline(
    model(facet ? { filters: { ...NO_FILTERS, [facet]: [id] } } : undefined),
  );
}

describe("the headline of the relations", () => {
  it("tells who speaks and who is not heard, in at most 15 words", () => {
    expect(headline()).toBe("Pakistan speaks to Iran; no statement by Iran is reported");
    expect(headline().split(" ").length).toBeLessThanOrEqual(15);
  });

  it.each<[Facet, string, string]>([
    [
      "issue",
      "counter-terrorism",
      "Counter-terrorism: Pakistan speaks to Iran; no statement by Iran is reported",
    ],
    ["issue", "gaza-ceasefire", "Gaza ceasefire: Pakistan appeals to no one by name"],
    ["issue", "palestine-peace", "Palestine and peace: Pakistan appeals to no one by name"],
    [
      "issue",
      "bilateral-ties",
      "Bilateral ties: Pakistan speaks to Iran; no statement by Iran is reported",
    ],
    ["actor", "people-of-gaza", "People of Gaza: Pakistan speaks to the benefit of People of Gaza"],
    ["actor", "the-nation", "The Nation: no tie between actors is reported"],
    [
      "kind",
      "call",
      "Call: Amir-Abdollahian and Jilani speak by phone; no statement by Iran is reported",
    ],
    ["kind", "attack", "Attack: Iran is attacked; by whom is not identified"],
    ["kind", "visit", "Visit: no tie between actors is reported"],
    ["voice", "assessed", "The author’s assessment: no tie between actors is reported"],
  ])("follows a filter on %s %s", (facet, id, sentence) => {
    expect(headline(facet, id)).toBe(sentence);
  });

  it("says what is certain when no record passes", () => {
    expect(selectRelationsHeadline(model({ from: "2024-01-01" }))).toBe(
      "From 1 January 2024: no tie between actors is reported",
    );
  });

  it("names the strongest direction where nobody is silent", () => {
    const target = (from: string, to: string) => [
      { from, to, directed: true, role: "target" as const },
    ];
    const index = makeIndex({
      actors: ["a", "b", "c"].map((id) => makeActor({ id, shortName: id.toUpperCase() })),
      positions: [
        makePosition({ id: "p1", speaker: "a", stance: "condemns", ties: target("a", "b") }),
        makePosition({ id: "p2", speaker: "a", stance: "rejects", ties: target("a", "b") }),
        makePosition({ id: "p3", speaker: "b", stance: "supports", ties: target("b", "c") }),
      ],
      events: [makeEvent({ id: "e", kind: "visit", ties: target("c", "a") })],
    });
    const sentence = (state: Partial<ViewState>) =>
      selectRelationsHeadline(selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, ...state }));
    expect(sentence({})).toBe("A speaks against B");
    expect(sentence({ q: "p1" })).toBe("“p1”: A condemns an act of B");
    expect(sentence({ q: "p3" })).toBe("“p3”: B speaks to C");
    expect(sentence({ filters: { ...NO_FILTERS, kind: ["visit"] } })).toBe(
      "Visit: C acts towards A",
    );
  });
});

describe("the headline with context", () => {
  const withContext = (state: Partial<ViewState>) => {
    const linked = selectLinkedModel(realIndexWithContext(), { ...DEFAULT_VIEW_STATE, ...state });
    return selectFocusedHeadline(linked, selectFocusedGraph(linked));
  };

  it("is the same sentence at every level", () => {
    for (const level of [null, ...RELATION_LEVELS]) {
      expect(withContext({ level })).toBe("Pakistan and Iran act both with and against each other");
    }
  });

  it.each<[Facet, string, string]>([
    ["issue", "gaza-ceasefire", "Gaza ceasefire: Pakistan often appeals to no one by name"],
    ["kind", "attack", "Attack: Iran is attacked"],
    ["actor", "russia", "Russia: Russia speaks to Iran"],
  ])("follows a filter on %s %s", (facet, id, sentence) => {
    expect(withContext({ filters: { ...NO_FILTERS, [facet]: [id] } })).toBe(sentence);
  });

  it("calls nobody attacked who is only accused over an attack", () => {
    const filters = { ...NO_FILTERS, actor: ["united-states"], kind: ["attack"] };
    expect(withContext({ filters })).toBe(
      "United States, attack: Iran speaks against United Kingdom; no statement by United Kingdom is reported",
    );
  });

  it("is about the actor that the relations are drawn around", () => {
    const ego = (id: string) => ({ ego: { id, steps: 1 as const } });
    expect(withContext(ego("united-kingdom"))).toBe(
      "Pakistan and United Kingdom are in contact; no statement by United Kingdom is reported",
    );
    expect(withContext({ ...ego("jalil-abbas-jilani"), level: "person" })).toBe(
      "Jilani appeals to no one by name",
    );
    expect(withContext(ego("the-nation"))).toBe(
      "No tie of The Nation to another actor is reported",
    );
  });
});

describe("the summary", () => {
  it("lists each tie, each silence and the author", () => {
    expect(selectRelationsSummary(model())).toBe(
      "Relations between 9 actors. " +
        "Attackers, not identified → Iran: attack, conflictual, 1 record. " +
        "Amir-Abdollahian and Jilani: speak by phone, cooperative, 1 record. " +
        "Jilani → Iran: commits, stands with, cooperative, 2 records. " +
        "Jilani → Attackers, not identified: condemns act (the attack on the police station), conflictual, 1 record. " +
        "Jilani → Not named: calls for, cooperative, 5 records. " +
        "Jilani → People of Gaza: in favour of (uninterrupted humanitarian aid with medical supplies), cooperative, 1 record. " +
        "Iran to Pakistan: no statement reported. " +
        "Foreign Office: 1 statement, no addressee. " +
        "The Nation: 9 assessments, in the table.",
    );
  });

  it("counts the ties without a passing record", () => {
    const filters = { ...NO_FILTERS, issue: ["gaza-ceasefire"] };
    expect(selectRelationsSummary(model({ filters }))).toMatch(
      /^Relations between 9 actors\. Jilani → Not named: calls for, cooperative, 2 records\. .* 5 ties have no passing record\.$/,
    );
  });
});
