import { describe, expect, it } from "vitest";
import { makeAuthoredEvent, makeAuthoredPosition, makeDraft } from "../../testing/makeDraft";
import type { AuthoredEvent, AuthoredPosition } from "../dossierSchema";
import { formatProblem } from "../problem";
import { checkClaimed } from "./checkClaimed";

const claim = { text: "So it is.", by: ["state"], sources: ["paper"] };

function check(
  changes: Partial<AuthoredPosition>,
  claims: AuthoredEvent["claims"] = [claim],
): string[] {
  const position = makeAuthoredPosition({
    layer: "context",
    during: { record: "call", basis: "claim" },
    evidence: [{ source: "paper" }],
    ...changes,
  });
  const event = makeAuthoredEvent({ layer: "context", claims });
  return checkClaimed(makeDraft({ events: [event], positions: [position] })).map(formatProblem);
}

const POSITION = "error: data/dossiers/test/positions.json · condemnation · ";

describe("checkClaimed", () => {
  it("takes a claim that somebody makes, and leaves the article to its words", () => {
    expect(check({})).toEqual([]);
    expect(check({ layer: "article", during: undefined }, [])).toEqual([]);
  });

  it("wants an event to which the position belongs as a claim", () => {
    expect(check({ during: undefined })).toEqual([
      `${POSITION}during: found nothing, expected an event of the context, with basis "claim"`,
    ]);
  });

  it("wants one claim with all its pages", () => {
    const expected = "expected one claim of the event that names all pages of the position";
    const remedy = "Tell by its number which claim it is, counted from 0";
    const found = (what: string) =>
      `${POSITION}during.claim: found ${what}, ${expected}. ${remedy}`;
    expect(check({}, [])).toEqual([found("nothing")]);
    expect(check({}, [claim, claim])).toEqual([found("nothing")]);
    expect(check({ during: { record: "call", basis: "claim", claim: 2 } })).toEqual([found("2")]);
    expect(check({ during: { record: "call", basis: "claim", claim: 1 } }, [claim, claim])).toEqual(
      [],
    );
  });

  it("wants somebody who makes it", () => {
    expect(check({}, [{ text: "So it is.", sources: ["paper"] }])).toEqual([
      `${POSITION}during.claim: found a claim that nobody makes, expected a claim with by. What nobody says is a claim of its event and no position`,
    ]);
  });
});
