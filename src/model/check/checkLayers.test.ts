import { describe, expect, it } from "vitest";
import {
  makeAuthoredEvent,
  makeAuthoredPosition,
  makeDraft,
  makeSource,
} from "../../testing/makeDraft";
import type { DossierDraft } from "../dossierDraft";
import type { AuthoredEvent, AuthoredPosition } from "../dossierSchema";
import { formatProblem } from "../problem";
import { checkLayers } from "./checkLayers";

function draftWith(
  event: Partial<AuthoredEvent> = {},
  position: Partial<AuthoredPosition> = {},
): DossierDraft {
  const context: Pick<AuthoredEvent, "layer" | "evidence"> = {
    layer: "context",
    evidence: [{ source: "wire" }],
  };
  const draft = makeDraft({
    sources: [makeSource(), makeSource({ id: "wire", layer: "context" })],
    events: [
      makeAuthoredEvent(),
      makeAuthoredEvent({ id: "dated", ...context, dates: ["call"], ...event }),
    ],
    positions: [
      makeAuthoredPosition(),
      makeAuthoredPosition({
        id: "dated-p1",
        ...context,
        during: { record: "dated", basis: "claim" },
        ...position,
      }),
    ],
  });
  const layers = [
    { id: "article" as const, label: "Article" },
    { id: "context" as const, label: "Context" },
  ];
  return {
    ...draft,
    header: draft.header && { ...draft.header, value: { ...draft.header.value, layers } },
  };
}

const check = (draft: DossierDraft): string[] => checkLayers(draft).map(formatProblem);
const EVENT = "error: data/dossiers/test/events.json · dated · ";
const POSITION = "error: data/dossiers/test/positions.json · dated-p1 · ";

describe("checkLayers", () => {
  it("takes a context record whose source stands alone and that dates the article's", () => {
    expect(check(draftWith())).toEqual([]);
  });

  it("wants words or a description from the article layer", () => {
    const draft = draftWith({ layer: "article", evidence: [{ source: "paper" }], dates: [] });
    expect(check(draft)).toContain(
      `${EVENT}evidence[0]: found only a source, expected quote (bundled text) or paraphrase`,
    );
  });

  it("lets no record rest on a source of the other layer", () => {
    const evidence = [{ source: "paper", paraphrase: "They spoke." }];
    expect(check(draftWith({ evidence }))).toEqual([
      `${EVENT}evidence[0].source: found "paper", a source of the layer article, expected a source of the layer context`,
    ]);
  });

  it("lets only the context link, and only to the article", () => {
    const expected = "expected a link from a context event to a record of the article";
    expect(check(draftWith({ dates: ["dated-p1"] }))).toEqual([
      `${EVENT}dates[0]: found "dated-p1", a record of the context, ${expected}`,
    ]);
    const draft = makeDraft({ events: [makeAuthoredEvent({ disputes: ["condemnation"] })] });
    expect(check(draft)).toEqual([
      `error: data/dossiers/test/events.json · call · disputes[0]: found "condemnation", ${expected}`,
    ]);
  });

  it("takes the basis claim only from a position of the context in one of its events", () => {
    const container = { record: "call", basis: "claim" } as const;
    expect(check(draftWith({}, { during: container }))).toEqual([
      expect.stringContaining(`${POSITION}during.basis: found "claim"`),
    ]);
  });

  it("names a layer that the dossier does not list", () => {
    const draft = makeDraft({
      events: [makeAuthoredEvent({ layer: "context" })],
      sources: [makeSource({ layer: "context" })],
      positions: [],
    });
    expect(check(draft)).toEqual([
      'error: data/dossiers/test/events.json · call · layer: found "context", expected "article", the layers of dossier.json',
    ]);
  });
});
