import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE, NO_FILTERS, type ViewState } from "../state/viewState";
import { makeActor, makeDossier, makeEvent, makeIndex, makePosition } from "../testing/makeDossier";
import { realIndex } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectRecordRows, selectRecordsHeadline } from "./recordRows";

const real = (state: Partial<ViewState> = {}) =>
  selectLinkedModel(realIndex(), { ...DEFAULT_VIEW_STATE, ...state });
const facet = (filters: Partial<ViewState["filters"]>): Partial<ViewState> => ({
  filters: { ...NO_FILTERS, ...filters },
});

describe("selectRecordsHeadline", () => {
  it.each<[string, Partial<ViewState>, string]>([
    ["all", {}, "Three events and 20 positions, each with the source it rests on"],
    ["none", facet({ kind: ["strike"] }), "Strike: no record passes"],
    ["one", facet({ kind: ["attack"] }), "Attack: one event, with the source it rests on"],
    [
      "a single issue",
      facet({ issue: ["gaza-ceasefire"] }),
      "Gaza ceasefire: two positions, each with the source it rests on",
    ],
    [
      "a single actor",
      facet({ actor: ["hossein-amir-abdollahian"] }),
      "Amir-Abdollahian: one event and two positions, each with the source it rests on",
    ],
    [
      "a search",
      { q: "ceasefire" },
      "“ceasefire”: two positions, each with the source it rests on",
    ],
  ])("says what is in the table under %s", (_, state, expected) => {
    expect(selectRecordsHeadline(real(state))).toBe(expected);
  });
});

describe("selectRecordRows", () => {
  it("has exactly the passing records, each once", () => {
    expect(selectRecordRows(real())).toHaveLength(23);
    const model = real(facet({ issue: ["gaza-ceasefire"] }));
    const rows = selectRecordRows(model);
    expect(rows).toHaveLength(model.filter.shown);
    expect(rows.every(({ row }) => model.filter.passes[row] === 1)).toBe(true);
  });

  it("says in words what a record is", () => {
    const rows = selectRecordRows(real());
    expect(rows.find((row) => row.reference === "position:condemnation-of-attack")).toMatchObject({
      title: "Jilani condemns the attack",
      who: "Jilani, for Pakistan",
      when: "on or before 20 Dec 2023",
      within: "in: the call (our reading)",
      kindLabel: "statement",
      voiceLabel: "stated",
      issues: [{ label: "Counter-terrorism", colour: "1" }],
      place: "Sistan and Baluchestan",
      evidence: {
        text: "Minister Jilani unequivocally condemned the attack",
        isQuote: true,
        sentence: 4,
        source: "The Nation",
      },
    });
    expect(rows.find((row) => row.reference === "event:editorial-published")).toMatchObject({
      within: null,
      issues: [],
      place: null,
      colour: "other",
      evidence: { isQuote: false, sentence: null },
    });
  });

  it("names a speaker once when they speak for themselves", () => {
    const index = makeIndex({
      actors: [makeActor({ id: "a", shortName: "Ay" })],
      positions: [makePosition({ speaker: "a", onBehalfOf: "a" })],
      events: [
        makeEvent({
          participants: [
            { actor: "a", role: "initiator" },
            { actor: "b", role: "counterpart" },
          ],
        }),
      ],
    });
    const rows = selectRecordRows(selectLinkedModel(index, DEFAULT_VIEW_STATE));
    expect(rows.map((row) => row.who).toSorted()).toEqual(["Ay", "Ay · b"]);
  });

  it("describes a source that stands alone by the record's summary", () => {
    const dossier = makeDossier({ events: [makeEvent({ evidence: [{ source: "source" }] })] });
    const index = makeIndex(dossier);
    const [row] = selectRecordRows(selectLinkedModel(index, DEFAULT_VIEW_STATE));
    expect(row?.evidence).toMatchObject({ text: "Summary of event.", isQuote: false });
  });
});
