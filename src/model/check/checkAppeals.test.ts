import { describe, expect, it } from "vitest";
import { makeAuthoredPosition, makeDraft } from "../../testing/makeDraft";
import type { AuthoredPosition, Tie } from "../dossierSchema";
import { formatProblem } from "../problem";
import { checkAppeals } from "./checkAppeals";

const check = (changes: Partial<AuthoredPosition>): string[] =>
  checkAppeals(makeDraft({ positions: [makeAuthoredPosition(changes)] })).map(formatProblem);

const target: Tie = { from: "state", to: "other", directed: true, role: "target" };
const PROBLEM =
  "error: data/dossiers/test/positions.json · condemnation · ties: found an appeal without a target, expected a tie with role target from the speaker to whoever is appealed to. An actor of kind unidentified stands for whoever is not named";

describe("checkAppeals", () => {
  it("takes an appeal with a target, and another stance without one", () => {
    expect(check({ stance: "calls-for", ties: [target] })).toEqual([]);
    expect(check({ stance: "condemns", ties: [] })).toEqual([]);
  });

  it("wants a target of the speaker for an appeal", () => {
    expect(check({ stance: "calls-for", ties: [] })).toEqual([PROBLEM]);
    expect(check({ stance: "calls-for", ties: [{ ...target, role: "addressee" }] })).toEqual([
      PROBLEM,
    ]);
    expect(check({ stance: "calls-for", ties: [{ ...target, from: "third" }] })).toEqual([PROBLEM]);
  });
});
