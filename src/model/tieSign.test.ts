import { describe, expect, it } from "vitest";
import { makeEvent, makePosition } from "../testing/makeDossier";
import type { Tie } from "./dossier";
import { resolveTieSign } from "./tieSign";
import { STANCES } from "./vocabulary";

const tie: Tie = { from: "a", to: "b", directed: true, role: "target" };

describe("resolveTieSign", () => {
  it("goes by the tie's own code before anything else", () => {
    const attack = makeEvent({ kind: "attack" });
    const call = makeEvent({ kind: "call" });
    expect(resolveTieSign({ ...tie, code: { scheme: "CAMEO", code: "041" } }, attack)).toBe(
      "cooperative",
    );
    expect(resolveTieSign({ ...tie, code: { scheme: "CAMEO", code: "111" } }, call)).toBe(
      "conflictual",
    );
  });

  it("goes by the stance of a position", () => {
    const conflictual = STANCES.filter(
      (stance) => resolveTieSign(tie, makePosition({ stance })) === "conflictual",
    );
    expect(conflictual).toEqual(["condemns", "opposes", "rejects"]);
  });

  it("goes by the kind of an event", () => {
    expect(resolveTieSign(tie, makeEvent({ kind: "attack" }))).toBe("conflictual");
    expect(resolveTieSign(tie, makeEvent({ kind: "strike" }))).toBe("conflictual");
    expect(resolveTieSign(tie, makeEvent({ kind: "visit" }))).toBe("cooperative");
  });
});
