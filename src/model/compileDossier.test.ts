import { describe, expect, it } from "vitest";
import {
  DRAFT_TEXT,
  makeActor,
  makeAuthoredEvent,
  makeAuthoredPosition,
  makeDraft,
} from "../testing/makeDraft";
import { compileDossier } from "./compileDossier";
import { assembleDossier } from "./dossierDraft";

const TEXTS = new Map([["paper", DRAFT_TEXT]]);
const during = {
  record: "call",
  basis: "words",
  evidence: { source: "paper", quote: { exact: "by phone" } },
} as const;

describe("compileDossier", () => {
  it("writes offsets and sentence into evidence, that of the stated order included", () => {
    const draft = makeDraft({ positions: [makeAuthoredPosition({ during })] });
    const position = compileDossier(assembleDossier(draft), TEXTS).positions[0];
    expect(position?.evidence[0]).toMatchObject({ start: 30, end: 55, sentence: 2 });
    expect(position?.during).toMatchObject({ evidence: { start: 20, end: 28, sentence: 1 } });
  });

  it("gives a position without a time that of the event it belongs to, and says so", () => {
    const { when: _, ...timeless } = makeAuthoredPosition({ during });
    const draft = makeDraft({ positions: [timeless] });
    const dossier = compileDossier(assembleDossier(draft), TEXTS);
    expect(dossier.positions[0]?.span).toEqual(dossier.events[0]?.span);
    expect(dossier.positions[0]).toMatchObject({ ownTime: false, kind: "statement" });
    expect(dossier.events[0]).toMatchObject({ ownTime: true, type: "event" });
  });

  it("dates a claim with its event, as a time of its own", () => {
    const { when: _, ...timeless } = makeAuthoredPosition({
      during: { record: "call", basis: "claim" },
    });
    const dossier = compileDossier(assembleDossier(makeDraft({ positions: [timeless] })), TEXTS);
    expect(dossier.positions[0]?.span).toEqual(dossier.events[0]?.span);
    expect(dossier.positions[0]?.ownTime).toBe(true);
  });

  it("describes a source that stands alone by what rests on it", () => {
    const evidence = [{ source: "wire" }, { source: "agency" }];
    const claims = [
      { text: "Eleven were killed.", sources: ["wire"] },
      { text: "Two were hurt.", attribution: "Local police", sources: ["wire"] },
    ];
    const event = makeAuthoredEvent({ layer: "context", evidence, claims });
    const statement = makeAuthoredPosition({ layer: "context", evidence: [{ source: "wire" }] });
    const draft = makeDraft({ events: [event], positions: [statement] });
    const dossier = compileDossier(assembleDossier(draft), TEXTS);
    expect(dossier.events[0]?.evidence.map(({ paraphrase }) => paraphrase)).toEqual([
      "Eleven were killed. Local police: Two were hurt.",
      "The ministers spoke.",
    ]);
    expect(dossier.positions[0]?.evidence[0]?.paraphrase).toBe("The attack is condemned.");
  });

  it("notes where the accounts of what it dates are compared", () => {
    const accounts = [{ id: "one", label: "One", by: ["a"], claims: [] }];
    const dating = {
      layer: "context" as const,
      dates: ["call"],
      evidence: [{ source: "wire" }],
    };
    const draft = (fields: object) =>
      makeDraft({
        events: [makeAuthoredEvent(), makeAuthoredEvent({ id: "readout", ...dating, ...fields })],
      });
    const noted = (fields: object) =>
      compileDossier(assembleDossier(draft(fields)), TEXTS).events.map((one) => one.comparedIn);
    expect(noted({ accounts })).toEqual(["readout", undefined]);
    expect(noted({})).toEqual([undefined, undefined]);
  });

  it("finds the words that an account quotes", () => {
    const evidence = [{ source: "paper", quote: { exact: "condemned the attack" } }];
    const accounts = [
      {
        id: "paper",
        label: "The Paper",
        by: ["paper"],
        claims: [{ topic: "t", text: "So.", evidence }],
      },
    ];
    const draft = makeDraft({ events: [makeAuthoredEvent({ accounts })] });
    const [event] = compileDossier(assembleDossier(draft), TEXTS).events;
    expect(event?.accounts?.[0]?.claims[0]?.evidence[0]).toMatchObject({ start: 35, sentence: 2 });
  });

  it("keeps a position's own time where it has one", () => {
    const draft = makeDraft({ positions: [makeAuthoredPosition({ during, when: "2023-12" })] });
    const position = compileDossier(assembleDossier(draft), TEXTS).positions[0];
    expect(position).toMatchObject({ ownTime: true, span: { precision: "month" } });
  });

  it("keeps quotes without offsets when the text is absent", () => {
    const dossier = compileDossier(assembleDossier(makeDraft()), new Map());
    expect(dossier.quotesVerified).toBe(false);
    expect(dossier.events[0]?.evidence).toEqual(makeAuthoredEvent().evidence);
    expect(compileDossier(assembleDossier(makeDraft()), TEXTS).quotesVerified).toBe(true);
  });

  it("gives an actor the gazetteer's forms that it does not carry itself", () => {
    const draft = makeDraft({
      actors: [
        makeActor({ aliases: [{ name: "The State", language: "en" }] }),
        makeActor({ id: "b" }),
      ],
    });
    const form = (text: string) => ({
      form: text,
      language: "en",
      usedBy: "A paper",
      contested: false,
    });
    const forms = [form("The ministers"), form("The State"), form("Der Staat")];
    draft.terms.push({
      file: "terms.json",
      value: { id: "name", kind: "name", label: "State", why: "", reference: "actor:state", forms },
    });
    const [state, other] = compileDossier(assembleDossier(draft), TEXTS).actors;
    expect(state?.forms).toEqual([{ form: "Der Staat", usedBy: "A paper" }]);
    expect(other).not.toHaveProperty("forms");
  });

  it("refuses what has not passed the check", () => {
    const broken = makeDraft({ events: [makeAuthoredEvent({ when: "2023-02-30" })] });
    expect(() => compileDossier(assembleDossier(broken), TEXTS)).toThrow(
      "call: when is 2023-02-30",
    );
    const misquoted = new Map([["paper", "Other words."]]);
    expect(() => compileDossier(assembleDossier(makeDraft()), misquoted)).toThrow("quote absent");
  });
});
