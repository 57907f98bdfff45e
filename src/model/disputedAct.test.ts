import { describe, expect, it } from "vitest";
import { makeEvent, makePosition } from "../testing/makeDossier";
import { realIndexWithContext } from "../testing/realDossier";
import { isDisputedAct } from "./disputedAct";
import type { AuthoredEvent } from "./dossierSchema";
import { DISPUTED_POINTS } from "./vocabulary";

describe("isDisputedAct", () => {
  it("holds where it is in dispute whether it happened, or by whom, and for nothing else", () => {
    const disputed = "The accounts differ.";
    const found = DISPUTED_POINTS.filter((point) =>
      isDisputedAct(makeEvent({ kind: "strike", disputed, inDispute: [point] })),
    );
    expect(found).toEqual(["act", "author"]);
    expect(isDisputedAct(makeEvent({ disputed, inDispute: ["figures", "author"] }))).toBe(true);
  });

  it("makes no dispute of an accusation that nobody denies", () => {
    const told: Partial<AuthoredEvent> = {
      kind: "strike",
      disputed: "The toll differs.",
      participants: [{ actor: "a", role: "accused", accusedBy: ["b"] }],
    };
    expect(isDisputedAct(makeEvent(told))).toBe(false);
    expect(isDisputedAct(makeEvent({ ...told, inDispute: ["figures"] }))).toBe(false);
    expect(isDisputedAct(makePosition())).toBe(false);
  });

  it("tells what is in dispute in the shipped dossier from what only differs in detail", () => {
    const { events } = realIndexWithContext().dossier;
    expect(events.filter(isDisputedAct).map(({ id, inDispute }) => [id, inDispute])).toEqual([
      ["rigi-captured-2010", ["author", "place"]],
      ["rauf-rigi-arrest-2010", ["act"]],
      ["baloch-groups-losses-2024-01-18", ["author"]],
      ["shahbakhsh-claim-2024-02-23", ["act", "author"]],
    ]);
  });
});
