import { describe, expect, it } from "vitest";
import { makeAuthoredEvent, makeDraft } from "../../testing/makeDraft";
import type { AuthoredEvent } from "../dossierSchema";
import { formatProblem } from "../problem";
import { checkDisputed } from "./checkDisputed";

const check = (changes: Partial<AuthoredEvent>): string[] =>
  checkDisputed(makeDraft({ events: [makeAuthoredEvent(changes)] })).map(formatProblem);

const EVENT = "error: data/dossiers/test/events.json · call · ";
const disputed = "One page says Monday, another Tuesday.";

describe("checkDisputed", () => {
  it("takes a dispute in words and as codes, and an event without one", () => {
    expect(check({ disputed, inDispute: ["time", "figures"] })).toEqual([]);
    expect(check({})).toEqual([]);
  });

  it("wants neither without the other", () => {
    expect(check({ disputed })).toEqual([
      `${EVENT}inDispute: found nothing, expected what the text disputed is about`,
    ]);
    expect(check({ inDispute: ["time"] })).toEqual([
      `${EVENT}disputed: found nothing, expected words for what is inDispute`,
    ]);
  });

  it("wants each code once", () => {
    expect(check({ disputed, inDispute: ["time", "act", "time"] })).toEqual([
      `${EVENT}inDispute[2]: found "time" a second time, expected each once`,
    ]);
  });
});
