import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkDossierFolder, DOSSIERS_FOLDER } from "./dossierFolder";
import { hashText, hashWords } from "./hashWords";
import { readResearched } from "./researchedContext";
import { mendEvents, readMends } from "./researchMends";

const researched = readResearched("data/checksums/pakistan-iran-2023.context.json");
const { draft } = checkDossierFolder(join(DOSSIERS_FOLDER, researched.dossier));
const events = draft.events.map(({ value }) => value).filter(isContext);
const positions = draft.positions.map(({ value }) => value).filter(isContext);
const sources = draft.sources.map(({ value }) => value).filter(isContext);
const sourceIds = new Set(sources.map(({ id }) => id));
/** Told exceptions: where a page that the research cites says otherwise, the dossier follows the page. */
const mends = readMends("data/checksums/pakistan-iran-2023.mends.json");
const expected = mendEvents(researched.events, mends);

describe("the context layer holds what was researched, and nothing else", () => {
  it("has every event once, its words letter by letter, with its time and how far it was checked", () => {
    const found = events.map((event) => ({
      id: event.id,
      kind: event.kind,
      title: hashText(event.title),
      summary: hashText(event.summary),
      disputed: event.disputed === undefined ? null : hashText(event.disputed),
      when: event.when,
      claims: (event.claims ?? []).map(hashClaim),
      sources: namesOf(event).size,
      positions: positions.filter(({ during }) => during?.record === event.id).length,
      corroboration: event.corroboration,
      checked: event.checked,
    }));
    expect(found.sort(byId)).toEqual(expected);
  });

  it("tells a changed word, speaker or source of a claim", () => {
    const claim = { text: "Eleven were killed.", attribution: "Officials", sources: ["a", "b"] };
    const changed = [
      claim,
      { ...claim, text: "Nothing." },
      { ...claim, attribution: "Others" },
      { ...claim, sources: ["a"] },
    ];
    expect(new Set(changed.map(hashClaim)).size).toBe(4);
  });

  it("departs from the research only by a page that the event rests on", () => {
    const ofEvent = new Map(events.map((event) => [event.id, namesOf(event)]));
    for (const { event, pages = [] } of mends) {
      expect(pages.filter((page) => !ofEvent.get(event)?.has(page))).toEqual([]);
    }
  });

  it("gives whoever is said to claim an act a claim of its own", () => {
    const claimed = events.flatMap(({ id, claims = [], participants }) =>
      participants
        .filter(({ role }) => role === "claimant")
        .map(({ actor }) => [id, actor, claims.some(({ by }) => by?.includes(actor))]),
    );
    expect(claimed.length).toBeGreaterThan(0);
    expect(claimed.filter(([, , has]) => !has)).toEqual([]);
  });

  it("has every source once, at the address that was read", () => {
    const found = sources.map(({ id, url }) => ({ id, url }));
    expect(found.sort(byId)).toEqual(researched.sources);
  });

  it("rests every claim on sources that its event names too", () => {
    const claims = events.flatMap((event) =>
      (event.claims ?? []).map((claim) => ({ event, claim, named: namesOf(event) })),
    );
    expect(claims.length).toBe(expected.flatMap((event) => event.claims).length);
    for (const { event, claim, named } of claims) {
      expect(claim.sources.length, `${event.id}: ${claim.text}`).toBeGreaterThan(0);
      expect(
        claim.sources.filter((id) => !sourceIds.has(id) || !named.has(id)),
        `${event.id}: ${claim.text}`,
      ).toEqual([]);
    }
  });

  it("sets every position in a researched event and rests it on that event's sources", () => {
    const ofEvent = new Map(events.map((event) => [event.id, namesOf(event)]));
    expect(positions.length).toBeGreaterThan(0);
    for (const { id, during, evidence } of positions) {
      const named = ofEvent.get(during?.record ?? "");
      expect(named, `${id} is in an event`).toBeDefined();
      expect(id).toMatch(new RegExp(`^${during?.record}-p\\d+$`));
      expect(
        evidence.filter(({ source }) => !named?.has(source)),
        id,
      ).toEqual([]);
    }
  });
});

function hashClaim(claim: {
  text: string;
  attribution?: string | undefined;
  sources: readonly string[];
}): string {
  return hashWords([claim.attribution ?? "", claim.text, ...claim.sources].join("\n"));
}

function isContext({ layer }: { layer: string }): boolean {
  return layer === "context";
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function namesOf({ evidence }: { evidence: readonly { source: string }[] }): Set<string> {
  return new Set(evidence.map(({ source }) => source));
}
