import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryDossier } from "../testing/arbitraryDossier";
import {
  makeActor,
  makeDossier,
  makeEvent,
  makeIssue,
  makePosition,
  makeSource,
} from "../testing/makeDossier";
import type { Dossier } from "./dossier";
import { mergeLayers, selectLayer } from "./dossierLayers";
import type { Layer } from "./vocabulary";

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

const layerAt = (at: number): Layer => (at % 2 === 0 ? "article" : "context");

const dossier = makeDossier({
  sources: [makeSource(), makeSource({ id: "wire", layer: "context" })],
  actors: [
    makeActor({ id: "state" }),
    makeActor({ id: "ministry", partOf: "state" }),
    makeActor({ id: "minister", partOf: "ministry" }),
    makeActor({ id: "group" }),
    makeActor({ id: "accuser" }),
    makeActor({ id: "nobody" }),
  ],
  issues: [makeIssue({ id: "security" }), makeIssue({ id: "border", parent: "security" })],
  events: [
    makeEvent({ id: "call", participants: [{ actor: "minister", role: "participant" }] }),
    makeEvent({
      id: "strike",
      layer: "context",
      evidence: [{ source: "wire" }],
      participants: [{ actor: "group", role: "accused", accusedBy: ["accuser"] }],
      issues: ["border"],
    }),
  ],
  positions: [makePosition({ id: "said", speaker: "minister", issues: ["security"] })],
});

describe("selectLayer", () => {
  it("keeps a layer's records and what they name, with all parents", () => {
    const article = selectLayer(dossier, "article");
    expect([...ids(article.events), ...ids(article.positions)]).toEqual(["call", "said"]);
    expect(ids(article.sources)).toEqual(["source"]);
    expect(ids(article.actors)).toEqual(["state", "ministry", "minister", "nobody"]);
    expect(ids(article.issues)).toEqual(["security"]);

    const context = selectLayer(dossier, "context");
    expect(ids(context.events)).toEqual(["strike"]);
    expect(ids(context.sources)).toEqual(["wire"]);
    expect(ids(context.actors)).toEqual(["group", "accuser"]);
    expect(ids(context.issues)).toEqual(["security", "border"]);
  });
});

describe("a whole that only the context names", () => {
  const told = makeDossier({
    actors: [
      makeActor({ id: "minister", partOf: "state", partOfInContext: "ministry" }),
      makeActor({ id: "state" }),
      makeActor({ id: "ministry", partOf: "state" }),
    ],
    events: [
      makeEvent({ id: "call", participants: [{ actor: "minister", role: "participant" }] }),
      makeEvent({
        id: "visit",
        layer: "context",
        participants: [{ actor: "minister", role: "visitor" }],
      }),
    ],
  });
  const partsOf = ({ actors }: Dossier) => actors.map(({ id, partOf }) => [id, partOf]);
  const article = selectLayer(told, "article");
  const context = selectLayer(told, "context");

  it("is not in the article", () => {
    expect(partsOf(article)).toEqual([
      ["minister", "state"],
      ["state", undefined],
    ]);
    expect(JSON.stringify(article)).not.toContain("ministry");
  });

  it("takes the place of the coarser one once the context is added, in the same order", () => {
    const whole = [
      ["minister", "ministry"],
      ["state", undefined],
      ["ministry", "state"],
    ];
    expect(partsOf(context)).toEqual(whole);
    expect(partsOf(mergeLayers(article, context))).toEqual(whole);
  });
});

describe("mergeLayers", () => {
  it("gives back the whole dossier, nothing twice and nothing lost", () => {
    const sorted = (whole: Dossier) =>
      (["sources", "actors", "places", "issues", "events", "positions"] as const).map((key) =>
        ids(whole[key]).toSorted(),
      );
    fc.assert(
      fc.property(arbitraryDossier, (fields) => {
        const whole = makeDossier({
          ...fields,
          events: (fields.events ?? []).map((event, at) => ({ ...event, layer: layerAt(at) })),
          positions: (fields.positions ?? []).map((said, at) => ({ ...said, layer: layerAt(at) })),
          sources: (fields.sources ?? []).map((source, at) => ({ ...source, layer: layerAt(at) })),
        });
        const merged = mergeLayers(selectLayer(whole, "article"), selectLayer(whole, "context"));
        expect(sorted(merged)).toEqual(sorted(whole));
      }),
    );
    const merged = mergeLayers(selectLayer(dossier, "article"), selectLayer(dossier, "context"));
    expect(sorted(merged)).toEqual(sorted(dossier));
  });
});
