import { describe, expect, it } from "vitest";
import { makeActor, makeEvent, makeIndex, makePosition, makeSource } from "../testing/makeDossier";
import { realIndexWithContext } from "../testing/realDossier";
import { selectClaimLines } from "./claimLines";

describe("selectClaimLines", () => {
  const index = realIndexWithContext();
  const linesOf = (id: string) => selectClaimLines(index, index.record.get(id)!);

  it("keeps two sides apart, each with its speaker", () => {
    expect(linesOf("erbil-strike-2024-01-15")).toEqual([
      { speaker: "IRGC", text: "The target was an Israeli intelligence site." },
      {
        speaker: "Iraqi and Kurdish authorities",
        text: "Four civilians were killed; the Mossad claim is rejected.",
      },
    ]);
  });

  it("has a speaker for every claim of the context, and nothing beside quotes", () => {
    const records = [...index.dossier.events, ...index.dossier.positions];
    for (const record of records) {
      const lines = selectClaimLines(index, record);
      expect(lines.length > 0, record.id).toBe(record.layer === "context");
      expect(
        lines.every(({ speaker, text }) => speaker !== "" && text !== ""),
        record.id,
      ).toBe(true);
    }
  });

  it("names actors where the sources have no words for them, else the page itself", () => {
    const event = makeEvent({
      layer: "context",
      evidence: [{ source: "wire" }],
      claims: [
        { text: "So.", by: ["a"], sources: ["wire"] },
        { text: "Or so.", sources: ["wire"] },
        { text: "Elsewhere.", sources: ["agency"] },
      ],
    });
    const small = makeIndex({
      actors: [
        makeActor({ id: "a", shortName: "Alpha" }),
        makeActor({ id: "b", shortName: "Beta" }),
      ],
      sources: [makeSource({ id: "wire", publisher: "The Wire" })],
      events: [event, makeEvent({ id: "bare", layer: "context", evidence: [{ source: "wire" }] })],
      positions: [
        makePosition({ id: "p", speaker: "b", layer: "context", evidence: [{ source: "wire" }] }),
      ],
    });
    const told = (id: string) => selectClaimLines(small, small.record.get(id)!);
    expect(told("event").map(({ speaker }) => speaker)).toEqual(["Alpha", "According to The Wire"]);
    expect(told("bare")).toEqual([{ speaker: "According to The Wire", text: "Summary of bare." }]);
    expect(told("p")).toEqual([{ speaker: "Beta", text: "Statement of p." }]);
  });
});
