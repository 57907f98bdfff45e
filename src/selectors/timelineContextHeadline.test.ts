import { describe, expect, it } from "vitest";
import type { AuthoredEvent } from "../model/dossierSchema";
import { DEFAULT_VIEW_STATE, NO_FILTERS, type ViewState } from "../state/viewState";
import { makeActor, makeEvent, makeIndex, makePlace, makeSource } from "../testing/makeDossier";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectContextHeadline, selectContextNote } from "./timelineContextHeadline";
import { selectTimelineHeadline } from "./timelineHeadline";

const publication = makeEvent({
  id: "editorial",
  kind: "publication",
  when: "2023-12-20",
  evidence: [{ source: "source", paraphrase: "Printed." }],
});
const call = makeEvent({
  id: "call",
  kind: "call",
  when: "../2023-12-20",
  ties: [{ from: "minister", to: "iran", directed: false, role: "counterpart" }],
});
const context = (id: string, when: string, fields: Partial<AuthoredEvent> = {}) =>
  makeEvent({
    id,
    when,
    kind: "statement",
    layer: "context",
    evidence: [{ source: "wire" }],
    ...fields,
  });
const strike = (id: string, when: string, from = "iran", to = "pakistan") =>
  context(id, when, {
    kind: "strike",
    participants: [
      { actor: from, role: "attacker" },
      { actor: to, role: "target" },
    ],
  });
const modelOf = (events: ReturnType<typeof makeEvent>[], state: Partial<ViewState> = {}) => {
  const sources = [makeSource(), makeSource({ id: "wire", layer: "context" })];
  const actors = [
    makeActor({ id: "pakistan", kind: "state", cameo: "PAK" }),
    makeActor({ id: "minister", partOf: "pakistan" }),
    makeActor({ id: "iran", kind: "state", cameo: "IRN" }),
  ];
  const places = [
    makePlace({ id: "land", kind: "country", feature: "PAK" }),
    makePlace({ id: "town", partOf: "land" }),
  ];
  const index = makeIndex({ sources, actors, places, events: [publication, call, ...events] });
  return selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, ...state });
};
const headlineOf = (events: ReturnType<typeof makeEvent>[]) =>
  selectContextHeadline(modelOf(events));

describe("selectContextHeadline", () => {
  it("says on which days the strikes came that the author could not know", () => {
    const january = [strike("one", "2024-01-16"), strike("two", "2024-01-18", "minister", "iran")];
    expect(headlineOf(january)).toBe(
      "The strikes of 16 and 18 January 2024 came after the editorial",
    );
    expect(headlineOf([strike("one", "2024-01-16")])).toBe(
      "The strike of 16 January 2024 came after the editorial",
    );
  });

  it("counts strikes of and on others not at all, and reports in dispute apart", () => {
    const report = context("report", "2024-02-23", {
      kind: "strike",
      disputed: "One side reports it, the other denies it.",
      inDispute: ["act"],
      participants: [{ actor: "iran", role: "accused", accusedBy: ["outlets"] }],
    });
    const ties = [{ from: "outlets", to: "place:town", directed: true, role: "about" as const }];
    const one = strike("one", "2024-01-16");
    const told = "The strike of 16 January 2024 came after the editorial";
    expect(headlineOf([one, strike("far", "2024-01-15", "iran", "iraq"), report])).toBe(told);
    expect(headlineOf([one, { ...report, ties }])).toBe(
      `${told}; one further report of a strike is disputed`,
    );
    expect(headlineOf([one, { ...report, ties }, { ...report, ties, id: "other" }])).toBe(
      `${told}; two further reports of strikes are disputed`,
    );
  });

  it("says how the context lies around the editorial when a strike came before or may have", () => {
    for (const when of ["2023-01-16", "../2024-01-16"]) {
      const events = [strike("one", when), strike("two", "2024-01"), context("day", "2023-12-20")];
      expect(headlineOf(events)).toMatch(/^Of 3 context records /);
    }
    expect(headlineOf([strike("one", "2023-01-16"), strike("two", "2024-01")])).toBe(
      "Of 2 context records 1 lies before the editorial and 1 after it",
    );
  });

  it("makes a sum of what lies before, after, on the day and on no certain side", () => {
    const dated = ["2023-12-18", "2023-12-01", "2024-01-01", "2023-12-20", "2023-12"];
    expect(headlineOf(dated.map((when, at) => context(`e${at}`, when)))).toBe(
      "Of 5 context records 2 lie before the editorial, 1 after it, 1 on its day and 1 on no certain side of it",
    );
    expect(headlineOf([context("one", "2024-01-01"), context("two", "2024-01-02")])).toBe(
      "Of 2 context records 2 lie after the editorial",
    );
  });

  it("is null without a record that certainly lies before or after", () => {
    expect(headlineOf([context("one", "../2024-01-16")])).toBeNull();
    expect(headlineOf([])).toBeNull();
  });
});

describe("selectContextNote", () => {
  it("tells what the headline leaves out, and nothing twice", () => {
    expect(selectContextNote(modelOf([strike("one", "2024-01-16")]))).toBe(
      "Of 1 context record 1 lies after the editorial",
    );
    expect(selectContextNote(modelOf([context("one", "2024-01-16")]))).toBeNull();
  });
});

describe("the timeline's headline with the shipped context", () => {
  const model = selectLinkedModel(realIndexWithContext(), { ...DEFAULT_VIEW_STATE, layer: "all" });

  it("names the days of January, and tells the disputed report apart", () => {
    expect(selectTimelineHeadline(model)).toBe(
      "The strikes of 16 and 18 January 2024 came after the editorial; one further report of a strike is disputed",
    );
    expect(selectContextNote(model)).toBe(
      "Of 247 context records 104 lie before the editorial, 136 after it and 7 on its day",
    );
  });

  it("leaves the article alone as it was", () => {
    const state = { ...DEFAULT_VIEW_STATE, layer: "all" } as const;
    const headline = selectTimelineHeadline(selectLinkedModel(realIndex(), state));
    expect(headline).not.toContain("context");
    expect(headline).not.toContain("strike");
  });

  it("names the filter", () => {
    const filters = { ...NO_FILTERS, issue: ["gaza-ceasefire"] };
    const filtered = selectLinkedModel(realIndexWithContext(), { ...DEFAULT_VIEW_STATE, filters });
    expect(selectTimelineHeadline(filtered)).toMatch(
      /^Gaza ceasefire: of \d+ context records \d+ lie before the editorial/,
    );
  });
});
