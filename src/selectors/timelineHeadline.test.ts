import { describe, expect, it } from "vitest";
import type { Facet, ViewState } from "../state/viewState";
import { DEFAULT_VIEW_STATE, NO_FILTERS } from "../state/viewState";
import { makeEvent, makeIndex } from "../testing/makeDossier";
import { realIndex } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectTimelineHeadline } from "./timelineHeadline";

function model(filters: Partial<Record<Facet, string[]>> = {}, q = "") {
  const state = { ...DEFAULT_VIEW_STATE, filters: { ...NO_FILTERS, ...filters }, q };
  return selectLinkedModel(realIndex(), state);
}
const headline = (filters?: Partial<Record<Facet, string[]>>, q?: string) =>
  selectTimelineHeadline(model(filters, q));

describe("selectTimelineHeadline on the shipped dossier", () => {
  it.each([
    [
      {},
      "As we read it, an attack prompts a call; two things are said in it, eight more by our reading; the editorial judges it",
    ],
    [
      { issue: ["gaza-ceasefire"] },
      "Gaza ceasefire: two things are said, by our reading, in the call",
    ],
    [
      { issue: ["counter-terrorism"] },
      "Counter-terrorism: as we read it, an attack prompts a call; two things are said in it, three more by our reading; the editorial judges it",
    ],
    [
      { issue: ["bilateral-ties"] },
      "Bilateral ties: a call is reported; one thing is said in it, one more by our reading; the editorial judges it",
    ],
    [{ kind: ["attack"] }, "Attack: Attack on a police station in Sistan and Baluchestan"],
    [{ kind: ["attack", "call"] }, "Attack or call: as we read it, an attack prompts a call"],
    [{ voice: ["stated"] }, "Stated: two things are said in the call, eight more by our reading"],
    [{ voice: ["assessed"] }, "The author’s assessment: the editorial makes nine judgements"],
    [{ actor: ["the-nation"] }, "The Nation: the editorial makes nine judgements"],
    [{ kind: ["vote"] }, "Vote: nothing passes the present filter"],
  ] as const)("%j", (filters, sentence) => {
    expect(headline(filters as Partial<Record<Facet, string[]>>)).toBe(sentence);
  });

  it("names what has no order when nothing else passes", () => {
    expect(headline({}, "endangers")).toBe(
      "“endangers”: Foreign Office asserts that terrorism endangers regional and global peace",
    );
  });
});

describe("selectTimelineHeadline under a period", () => {
  const within = (state: Partial<ViewState>) =>
    selectTimelineHeadline(selectLinkedModel(realIndex(), { ...DEFAULT_VIEW_STATE, ...state }));

  it("says perhaps where nothing is certain, and tells only what is where something is", () => {
    expect(within({ to: "2023-12-01" })).toBe(
      "Perhaps to 1 December 2023: as we read it, an attack prompts a call; two things are said in it, eight more by our reading",
    );
    expect(within({ from: "2023-12-15" })).toBe(
      "From 15 December 2023: the editorial makes nine judgements",
    );
  });
});

describe("selectTimelineHeadline on other dossiers", () => {
  const evidence = { source: "source", quote: { exact: "then" } };
  const sentence = (events: Parameters<typeof makeEvent>[0][]) =>
    selectTimelineHeadline(
      selectLinkedModel(makeIndex({ events: events.map(makeEvent) }), DEFAULT_VIEW_STATE),
    );

  it("claims a cause only where the quoted word does", () => {
    const visit = { id: "b", kind: "visit" as const };
    const after = (word: string) => [{ record: "a", basis: "words" as const, word, evidence }];
    const vote = { id: "a", kind: "vote" as const };
    expect(sentence([vote, { ...visit, after: after("later") }])).toBe(
      "A vote comes before a visit",
    );
    expect(sentence([vote, { ...visit, after: after("prompting") }])).toBe(
      "A vote prompts a visit",
    );
  });

  it("says of an order that rests on our reading that it does, cause or not", () => {
    const joined = (word?: string) => {
      const order = { record: "a", basis: "reading" as const, evidence };
      const after = [word === undefined ? order : { ...order, word }];
      return sentence([
        { id: "a", kind: "vote" },
        { id: "b", kind: "visit", after },
      ]);
    };
    expect(joined("prompting")).toBe("As we read it, a vote prompts a visit");
    expect(joined("later")).toBe("As we read it, a vote comes before a visit");
    expect(joined()).toBe("As we read it, a vote comes before a visit");
  });

  it("counts records without an order", () => {
    expect(sentence([{ id: "a" }, { id: "b" }])).toBe("Two records have no given order");
    expect(sentence([{ id: "a" }])).toBe("One record has no given order");
    expect(sentence([])).toBe("Nothing passes the present filter");
  });
});
