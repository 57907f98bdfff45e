import { describe, expect, it } from "vitest";
import { makeDossier, makeEvent, makeIndex, makePosition, makeSpan } from "./makeDossier";
import { realDossier, realIndex } from "./realDossier";

describe("makeDossier", () => {
  it("adds what the records mention and keeps what is given", () => {
    const dossier = makeDossier({
      actors: [{ id: "b", name: "Bee", shortName: "Bee", kind: "state" }],
      positions: [makePosition({ speaker: "a", addressee: "b", issues: ["x"], place: "p" })],
    });
    expect(dossier.actors.map((actor) => actor.name)).toEqual(["Bee", "Name of a"]);
    expect(dossier.issues.map((issue) => issue.id)).toEqual(["x"]);
    expect(dossier.places.map((place) => place.id)).toEqual(["p"]);
    expect(dossier.sources.map((source) => source.id)).toEqual(["source"]);
  });

  it("gives a position without a time that of the record it belongs to", () => {
    const evidence = { source: "source", quote: { exact: "during" } };
    const during = { record: "call", basis: "words" as const, evidence };
    const index = makeIndex({
      events: [makeEvent({ id: "call", when: "2023-12-18" })],
      positions: [makePosition({ during })],
    });
    expect(index.record.get("position")).toMatchObject({
      span: makeSpan("2023-12-18"),
      ownTime: false,
    });
  });

  it("makes times that are not given", () => {
    expect(makeEvent({ when: "../.." }).span).toMatchObject({ start: null, end: null });
  });
});

describe("realDossier", () => {
  it("is compiled with its quotes located", () => {
    expect(realDossier().quotesVerified).toBe(true);
    expect(realIndex().table.count).toBe(23);
    for (const position of realDossier().positions) {
      for (const evidence of position.evidence) expect(evidence.sentence).toBeTypeOf("number");
    }
  });
});
