import { describe, expect, it } from "vitest";
import type { Reference } from "../model/reference";
import { DEFAULT_VIEW_STATE, NO_FILTERS, type ViewState } from "../state/viewState";
import { realIndex } from "../testing/realDossier";
import { realText } from "../testing/realText";
import { selectDetails, type DetailsSeries } from "./details";
import { selectLinkedModel } from "./linkedModel";

function details<Type extends DetailsSeries["type"]>(
  type: Type,
  sel: Reference,
  state: Partial<ViewState> = {},
  text: string | null = realText(),
): Extract<DetailsSeries, { type: Type }> {
  const model = selectLinkedModel(realIndex(), { ...DEFAULT_VIEW_STATE, ...state, sel });
  const series = selectDetails(model, text);
  if (series?.type !== type) throw new Error(`${sel} gave ${series?.type}`);
  return series as Extract<DetailsSeries, { type: Type }>;
}

describe("selectDetails of a record", () => {
  it("tells a position's words, place in the text, stance and order", () => {
    const record = details("record", "position:condemnation-of-attack");
    expect(record.kicker).toEqual(["Position", "stated", "on or before 20 December 2023"]);
    expect(record.evidence).toMatchObject([
      {
        words: "Minister Jilani unequivocally condemned the attack",
        status: "located",
        source: "The Nation, editorial",
        place: "paragraph 2, sentence 4",
        isInArticle: true,
      },
    ]);
    expect(record).toMatchObject({
      stance: "condemns",
      about: "the attack on the police station",
      issues: [{ id: "counter-terrorism", label: "Counter-terrorism" }],
      code: "CAMEO 111, scheme label: “Criticize or denounce”, root 11 “Disapprove”",
      where: { label: "Sistan and Baluchestan, Iran", precision: "province only, no town given" },
      speaker: "Jilani",
      stated: { place: null },
    });
    expect(record.actors.map(({ role, label }) => [role, label])).toEqual([
      ["Speaker", "Jalil Abbas Jilani"],
      ["On behalf of", "Pakistan"],
    ]);
    expect(record.order).toMatchObject([
      { relation: "in", other: { reference: "event:ministers-call" }, isReading: true },
    ]);
    expect(record.order[0]?.basis).toContain("does not say this in so many words");
    expect(record.when.notes[0]).toContain("No time of its own");
  });

  it("tells an event's part-takers, the words of its order and what was said in it", () => {
    const record = details("record", "event:ministers-call");
    expect(record.actors.map(({ role, label }) => [role, label])).toEqual([
      ["Participant", "Jalil Abbas Jilani"],
      ["Counterpart", "Hossein Amir-Abdollahian"],
    ]);
    expect(record.order).toMatchObject([
      { relation: "after", other: { reference: "event:police-station-attack" }, isReading: true },
    ]);
    expect(record.within).toHaveLength(10);
    expect(record).toMatchObject({ where: null, stated: null, speaker: null });
    expect(record.when.notes).toEqual([
      "The article says only “recent”: on or before the day it was printed.",
    ]);
  });

  it("rests the publication on our description, by the article's own words after the call", () => {
    const record = details("record", "event:editorial-published");
    expect(record.evidence).toMatchObject([{ status: "described", place: null }]);
    expect(record.order.map(({ isReading }) => isReading)).toEqual([false, false]);
    expect(record.within).toHaveLength(9);
  });

  it("names ties with role, sign and what a press selects", () => {
    const aid = details("record", "position:call-for-humanitarian-aid");
    expect(aid.ties).toMatchObject([
      { role: "directed at", sign: "cooperative", reference: "tie:jalil-abbas-jilani~not-named" },
      { role: "for the benefit of", reference: "tie:jalil-abbas-jilani~people-of-gaza" },
    ]);
    const ceasefire = details("record", "position:call-for-ceasefire");
    expect(ceasefire.ties[1]).toMatchObject({
      pair: "Jilani → Gaza Strip",
      sign: null,
      reference: "place:gaza-strip",
    });
    const diplomacy = details("record", "position:call-to-renew-diplomacy");
    expect(diplomacy.ties[1]).toMatchObject({
      pair: "Jilani → Palestine and peace",
      reference: null,
    });
  });

  it("says which clauses of the filter it does not pass", () => {
    const state = {
      filters: { ...NO_FILTERS, issue: ["gaza-ceasefire"], voice: ["stated"] },
      from: "2024-01",
      q: "solidarity",
    };
    const record = details("record", "position:solidarity-with-iran", state);
    expect(record.failing).toEqual([
      { clause: "issue", phrase: "Gaza ceasefire" },
      { clause: "period", phrase: "from 1 January 2024" },
    ]);
    expect(details("record", "position:solidarity-with-iran").failing).toEqual([]);
  });

  it("knows the sentence without the text, and flags words that the text does not have", () => {
    const sel = "position:condemnation-of-attack";
    expect(details("record", sel, {}, null).evidence).toMatchObject([
      { status: "stored", place: "sentence 4" },
    ]);
    expect(details("record", sel, {}, "Another text.").evidence).toMatchObject([
      { status: "lost", place: null, isInArticle: false },
    ]);
  });
});

describe("selectDetails of an actor", () => {
  it("shows the silence of the counterpart", () => {
    const actor = details("actor", "actor:hossein-amir-abdollahian");
    expect(actor.groups.map(({ label, items }) => [label, items.length])).toEqual([
      ["Statements reported", 0],
      ["Reported events", 1],
      ["In the statements of others", 2],
    ]);
    expect(actor.names).toEqual([{ name: "Hossein Amir Abdollahian", usedBy: "The Nation" }]);
    expect(actor.partOf).toEqual({ label: "Iran", reference: "actor:iran" });
  });

  it("counts what an office-holder says as his state's", () => {
    const pakistan = details("actor", "actor:pakistan");
    expect(pakistan.groups[0]).toMatchObject({ label: "Statements reported" });
    expect(pakistan.groups[0]?.items).toHaveLength(11);
    expect(details("actor", "actor:iran").groups[0]?.items).toEqual([]);
  });

  it("finds no silence where none is to be expected, and keeps a paper's own judgements apart", () => {
    const labels = (sel: Reference) => details("actor", sel).groups.map(({ label }) => label);
    expect(labels("actor:people-of-gaza")).toEqual(["In the statements of others"]);
    expect(labels("actor:the-nation")).toEqual(["Own assessments", "Reported events"]);
  });
});

describe("selectDetails of a place, a source, a tie", () => {
  it("tells a place's names with who uses them, and the records set in its parts", () => {
    const palestine = details("place", "place:palestine");
    expect(palestine.names).toEqual([{ name: "occupied Palestine", usedBy: "The Nation" }]);
    expect(palestine.parts).toEqual([{ label: "Gaza Strip", reference: "place:gaza-strip" }]);
    expect(palestine.records).toHaveLength(4);
    expect(palestine.precision).toBe("territory only, no place in it given");
  });

  it("tells whose words a source has, and that all records rest on it", () => {
    const source = details("source", "source:nation-peace-pledge-20231220");
    expect(source).toMatchObject({
      publisher: "The Nation",
      country: "Pakistan",
      language: "English",
      sentences: 14,
      link: { host: "nation.com.pk" },
    });
    expect(source.rights).toContain("©");
    expect(source.records).toHaveLength(23);
  });

  it("opens exactly the records that a relation sums, with sign and code", () => {
    const tie = details("tie", "tie:jalil-abbas-jilani~attackers-unidentified");
    expect(tie.records.map(({ reference, says }) => [reference, says[0]?.sign])).toEqual([
      ["position:condemnation-of-attack", "conflictual"],
    ]);
    const call = details("tie", "tie:hossein-amir-abdollahian~jalil-abbas-jilani~both");
    expect(call).toMatchObject({ directed: false, shown: 1 });
    expect(call.records[0]?.says).toMatchObject([{ role: "counterparts" }]);
  });

  it("has no record where one side is silent, and counts what passes", () => {
    const silence = details("tie", "tie:hossein-amir-abdollahian~jalil-abbas-jilani");
    expect(silence).toMatchObject({ records: [], shown: 0 });
    const state = { filters: { ...NO_FILTERS, issue: ["bilateral-ties"] } };
    const appeals = details("tie", "tie:jalil-abbas-jilani~not-named", state);
    expect(appeals.shown).toBe(0);
    expect(appeals.records.length).toBeGreaterThan(3);
  });
});

describe("selectDetails", () => {
  it("is nothing without a selection or with one that the dossier does not have", () => {
    const model = (sel: Reference | null) =>
      selectLinkedModel(realIndex(), { ...DEFAULT_VIEW_STATE, sel });
    for (const sel of [null, "event:x", "actor:x", "place:x", "source:x"] as const) {
      expect(selectDetails(model(sel), null)).toBeNull();
    }
  });
});
