import { describe, expect, it } from "vitest";
import { makeEvent, makePosition } from "../testing/makeDossier";
import { realIndexWithContext } from "../testing/realDossier";
import { isDisputedAct } from "./disputedAct";
import type { AuthoredEvent } from "./dossierSchema";

type Participant = AuthoredEvent["participants"][number];

const accused: Participant = { actor: "a", role: "accused", accusedBy: ["b"] };
const attacker: Participant = { actor: "a", role: "attacker" };

describe("isDisputedAct", () => {
  it("holds for force of which someone is only accused while accounts differ", () => {
    const strike: Partial<AuthoredEvent> = { kind: "strike", participants: [accused] };
    expect(isDisputedAct(makeEvent({ ...strike, disputed: "Denied." }))).toBe(true);
    expect(isDisputedAct(makeEvent(strike))).toBe(false);
  });

  it("holds for no act that someone carried out, no other kind and no position", () => {
    const disputed = "The toll differs.";
    const told = { kind: "strike", disputed } as const;
    expect(isDisputedAct(makeEvent({ ...told, participants: [attacker] }))).toBe(false);
    expect(isDisputedAct(makeEvent({ ...told, participants: [attacker, accused] }))).toBe(false);
    expect(isDisputedAct(makeEvent({ ...told, kind: "statement", participants: [accused] }))).toBe(
      false,
    );
    expect(isDisputedAct(makePosition())).toBe(false);
  });

  it("tells the reports of the shipped dossier from its strikes", () => {
    const disputed = realIndexWithContext().dossier.events.filter(isDisputedAct);
    expect(disputed.map(({ id }) => id)).toEqual([
      "shahbakhsh-claim-2024-02-23",
      "damascus-consulate-2024-04-01",
      "mashkel-shooting-2024-05",
    ]);
  });
});
