import { describe, expect, it } from "vitest";
import { makeAuthoredEvent, makeDraft } from "../../testing/makeDraft";
import type { AuthoredEvent } from "../dossierSchema";
import { formatProblem } from "../problem";
import { checkAccounts } from "./checkAccounts";

const check = (changes: Partial<AuthoredEvent>): string[] =>
  checkAccounts(makeDraft({ events: [makeAuthoredEvent(changes)] })).map(formatProblem);

const EVENT = "error: data/dossiers/test/events.json · call · ";
const evidence = [{ source: "paper", paraphrase: "So it is." }];
const claim = { topic: "toll", text: "Eleven.", differs: true, evidence };
const topics = [{ id: "toll", label: "Toll" }];
const one = { id: "one", label: "One side", by: ["state"], claims: [claim] };
const other = { ...one, id: "other", label: "Other side" };

describe("checkAccounts", () => {
  it("takes two accounts that differ on a topic, and events without accounts", () => {
    expect(check({ topics, accounts: [one, other] })).toEqual([]);
    expect(check({})).toEqual([]);
  });

  it("compares no account with itself", () => {
    const silent = { ...one, claims: [{ ...claim, differs: false }] };
    expect(check({ topics, accounts: [silent] })).toEqual([
      `${EVENT}accounts: found 1 accounts and 1 topics, expected at least two accounts and one topic to compare`,
    ]);
  });

  it("wants ids of their own and topics that are listed", () => {
    const stray = { ...other, claims: [{ ...claim, topic: "place" }, claim, claim] };
    expect(check({ topics, accounts: [one, { ...one }, stray] })).toEqual([
      `${EVENT}accounts[1].id: found "one" a second time, expected its own id`,
      `${EVENT}accounts[2].claims[0].topic: found "place", expected the id of one of the event's topics`,
      `${EVENT}accounts[2].claims[2].topic: found "toll" a second time, expected one claim per topic`,
    ]);
  });

  it("wants an addition to be to an account that is told beside it", () => {
    const addition = { ...other, addsTo: "one" };
    expect(check({ topics, accounts: [one, addition] })).toEqual([]);
    const stray = { ...other, addsTo: "other" };
    expect(
      check({ topics, accounts: [one, stray, { ...other, id: "third", addsTo: "none" }] }),
    ).toEqual([
      `${EVENT}accounts[1].addsTo: found "other", expected an account that adds to no other`,
      `${EVENT}accounts[2].addsTo: found "none", expected an account that adds to no other`,
    ]);
  });

  it("lets pages tell what stands on them, and no other page's word", () => {
    const paper = { ...other, by: ["paper"] };
    expect(check({ topics, accounts: [one, paper] })).toEqual([]);
    const borrowed = [...evidence, { source: "wire", paraphrase: "So it is." }];
    const mixed = { ...paper, claims: [{ ...claim, evidence: borrowed }] };
    expect(check({ topics, accounts: [one, mixed] })).toEqual([
      `${EVENT}accounts[1].claims[0].evidence[1].source: found "wire", expected a page that tells this account: paper. Give what another page says an account of its own`,
    ]);
    const side = { ...mixed, by: ["state"] };
    expect(check({ topics, accounts: [one, side] })).toEqual([]);
  });

  it("finds a topic that nobody speaks of, and a difference with one side", () => {
    const unheard = { id: "place", label: "Place" };
    const agreeing = { ...other, claims: [{ ...claim, differs: false }] };
    expect(check({ topics: [...topics, unheard], accounts: [one, agreeing] })).toEqual([
      `${EVENT}topics[0]: found a single claim that differs, expected differs on both sides of a difference`,
      `${EVENT}topics[1]: found no claim, expected an account that speaks of it`,
    ]);
  });

  it("asks who accuses, and only then", () => {
    expect(check({ participants: [{ actor: "state", role: "accused" }] })).toEqual([
      `${EVENT}participants[0].accusedBy: found nothing, expected who accuses`,
    ]);
    const participants: AuthoredEvent["participants"] = [
      { actor: "state", role: "target", accusedBy: ["state"] },
    ];
    expect(check({ participants })).toHaveLength(1);
  });
});
