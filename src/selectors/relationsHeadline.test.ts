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
    ["actor", "the-nation", "The Nation: no tie between actors passes"],
    [
      "kind",
      "call",
      "Call: Amir-Abdollahian and Jilani speak by phone; no statement by Iran is reported",
    ],
    ["kind", "attack", "Attack: Iran is attacked; by whom is not identified"],
    ["kind", "visit", "Visit: no tie between actors passes"],
    ["voice", "assessed", "The author’s assessment: no tie between actors passes"],
  ])("follows a filter on %s %s", (facet, id, sentence) => {
    expect(headline(facet, id)).toBe(sentence);
  });

  it("says what is certain when no record passes", () => {
    expect(selectRelationsHeadline(model({ from: "2024-01-01" }))).toBe(
      "From 1 January 2024: no tie between actors passes",
    );
  });

  it("says perhaps where no record is certain to fall inside the period", () => {
    expect(selectRelationsHeadline(model({ to: "2023-12-01" }))).toBe(
      "Perhaps to 1 December 2023: Pakistan speaks to Iran; no statement by Iran is reported",
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

  it.each<[Partial<ViewState>, string]>([
    [
      { filters: { ...NO_FILTERS, kind: ["strike"] } },
      "Strike: Pakistan and Iran act against each other",
    ],
    [
      { from: "2024-01-16", to: "2024-01-18" },
      "16 January 2024 to 18 January 2024: Pakistan acts against Iran; Iran acts both with and against Pakistan",
    ],
    [
      {
        filters: { ...NO_FILTERS, kind: ["strike", "recall"] },
        from: "2024-01-16",
        to: "2024-01-18",
      },
      "Strike or recall of an envoy, 16 January 2024 to 18 January 2024: Pakistan and Iran act against each other",
    ],
    [
      { filters: { ...NO_FILTERS, issue: ["sovereignty"] } },
      "Sovereignty: Pakistan acts both with and against Iran; Iran acts against Pakistan",
    ],
    [
      { filters: { ...NO_FILTERS, kind: ["call"] } },
      "Call: Iran and Pakistan speak by phone; Pakistan speaks both to and against Iran",
    ],
    [
      { filters: { ...NO_FILTERS, kind: ["meeting"] } },
      "Meeting: Iran and Pakistan meet, cooperate and more",
    ],
    [
      { filters: { ...NO_FILTERS, actor: ["hakan-fidan"] } },
      "Fidan: Pakistan and Türkiye speak by phone",
    ],
    [
      { to: "2013" },
      "To 31 December 2013: Iran acts both with and against Pakistan; Pakistan acts towards Iran",
    ],
  ])(
    "names both directions of a pair, and under a period what is certain: %j",
    (state, sentence) => {
      expect(withContext(state)).toBe(sentence);
    },
  );

  it("calls nobody attacked who is only accused over an attack", () => {
    const filters = { ...NO_FILTERS, actor: ["united-states"], kind: ["attack"] };
    expect(withContext({ filters })).toBe("United States, attack: Iran speaks against Pakistan");
  });

  it("is about the actor that the relations are drawn around", () => {
    const ego = (id: string) => ({ ego: { id, steps: 1 as const } });
    expect(withContext(ego("united-kingdom"))).toBe("Iran speaks against United Kingdom");
    expect(withContext({ ...ego("jalil-abbas-jilani"), level: "person" })).toBe(
      "Jilani appeals to no one by name",
    );
    expect(withContext(ego("the-nation"))).toBe("No tie of The Nation to another actor passes");
  });
});

describe("the summary", () => {
  it("lists each tie, each silence and the author", () => {
    expect(selectRelationsSummary(model())).toBe(
      "Relations between 9 actors. " +
        "Attackers, not identified to Iran: attack, conflictual, 1 record. " +
        "Amir-Abdollahian and Jilani: speak by phone, cooperative, 1 record. " +
        "Jilani to Iran: commits, stands with, cooperative, 2 records. " +
        "Jilani to Attackers, not identified: condemns act (the attack on the police station), conflictual, 1 record. " +
        "Jilani to Not named: calls for, cooperative, 5 records. " +
        "Jilani to People of Gaza: in favour of (uninterrupted humanitarian aid with medical supplies), cooperative, 1 record. " +
        "Iran to Pakistan: no statement reported. " +
        "Foreign Office: 1 statement, no addressee. " +
        "The Nation: 9 assessments, in the table.",
    );
  });

  it("counts the ties without a passing record", () => {
    const filters = { ...NO_FILTERS, issue: ["gaza-ceasefire"] };
    expect(selectRelationsSummary(model({ filters }))).toMatch(
      /^Relations between 9 actors\. Jilani to Not named: calls for, cooperative, 2 records\. .* 5 ties have no passing record\.$/,
    );
  });
});
