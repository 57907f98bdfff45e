import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AuthoredEvent } from "../src/model/dossierSchema";
import { checkDossierFolder, DOSSIERS_FOLDER } from "./dossierFolder";
import { describeCoding, listChanged, readReviewed } from "./reviewedCoding";

const { draft } = checkDossierFolder(join(DOSSIERS_FOLDER, "pakistan-iran-2023"));
const events = draft.events.map(({ value }) => value).filter(({ layer }) => layer === "context");
const reviewed = readReviewed();

describe("the coding of the context's events", () => {
  it("is as it was reviewed", () => {
    expect(listChanged(events, reviewed)).toEqual([]);
  });

  const called = events.find(({ id }) => id === "fm-call-2023-12-18")!;
  const remedy = "if intended, look at it again and run npm run update:reviewed";

  it.each<[string, Partial<AuthoredEvent>]>([
    ["place", { place: "rask" }],
    ["issues", { issues: called.issues.toReversed() }],
    ["participants", { participants: called.participants.slice(1) }],
    ["ties", { ties: called.ties.slice(1) }],
    ["rest", { shortLabel: "quarrel" }],
    ["rest", { voice: "assessed" }],
    ["rest", { evidence: called.evidence.toReversed() }],
    ["rest", { accounts: [] }],
    ["rest", { whenNote: "At night." }],
    ["rest", { claims: called.claims?.map((claim) => ({ ...claim, by: ["iran"] })) ?? [] }],
  ])("is found changed in its %s by %j", (part, changes) => {
    const changed = events.map((event) => (event === called ? { ...event, ...changes } : event));
    expect(listChanged(changed, reviewed)).toEqual([
      `changed since it was reviewed: ${part} of fm-call-2023-12-18; ${remedy}`,
    ]);
  });

  it("is found where an event is new or gone", () => {
    expect(listChanged(events.slice(1), reviewed)).toEqual([
      `gone since it was reviewed: ${events[0]?.id}; ${remedy}`,
    ]);
    expect(listChanged(events, reviewed.slice(1))).toEqual([
      `never reviewed: ${reviewed[0]?.id}; ${remedy}`,
    ]);
  });

  it("does not hang on the order of the fields, nor on what the research tells", () => {
    const turned = Object.fromEntries(Object.entries(called).toReversed()) as AuthoredEvent;
    expect(describeCoding(turned)).toEqual(describeCoding(called));
    const worded = { ...called, title: "Another", summary: "Another.", when: "2023" };
    expect(describeCoding(worded)).toEqual(describeCoding(called));
  });
});
