import type { DossierDraft } from "../model/dossierDraft";
import type { Actor, AuthoredEvent, AuthoredPosition, Source } from "../model/dossierSchema";

const FILE = "data/dossiers/test";

export const DRAFT_TEXT = "The ministers spoke by phone. They condemned the attack.\n";

export function makeSource(changes: Partial<Source> = {}): Source {
  return {
    id: "paper",
    publisher: "The Paper",
    country: null,
    title: "A report",
    url: "https://example.org/report",
    published: "2023-12-20",
    genre: "news",
    language: "en",
    layer: "article",
    text: { file: "sources/paper.txt", sha256: "0".repeat(64) },
    redistributable: false,
    sentences: 2,
    ...changes,
  };
}

export function makeActor(changes: Partial<Actor> = {}): Actor {
  return { id: "state", name: "The ministers", shortName: "Ministers", kind: "state", ...changes };
}

export function makeAuthoredEvent(changes: Partial<AuthoredEvent> = {}): AuthoredEvent {
  return {
    id: "call",
    title: "A call",
    shortLabel: "call",
    layer: "article",
    kind: "call",
    summary: "The ministers spoke.",
    when: "../2023-12-20",
    participants: [],
    issues: [],
    voice: "reported",
    ties: [],
    evidence: [{ source: "paper", quote: { exact: "The ministers spoke by phone" } }],
    ...changes,
  };
}

export function makeAuthoredPosition(changes: Partial<AuthoredPosition> = {}): AuthoredPosition {
  return {
    id: "condemnation",
    title: "A condemnation",
    shortLabel: "condemns",
    layer: "article",
    speaker: "state",
    when: "../2023-12-20",
    stance: "condemns",
    object: "the attack",
    statement: "The attack is condemned.",
    issues: [],
    voice: "stated",
    ties: [],
    evidence: [{ source: "paper", quote: { exact: "They condemned the attack" } }],
    ...changes,
  };
}

/** A draft without problems: one source of two sentences, one actor, one event, one position. */
export function makeDraft(
  changes: {
    sources?: Source[];
    actors?: Actor[];
    places?: DossierDraft["places"][number]["value"][];
    issues?: DossierDraft["issues"][number]["value"][];
    events?: AuthoredEvent[];
    positions?: AuthoredPosition[];
  } = {},
): DossierDraft {
  const inFile = <T>(name: string, values: readonly T[]): { file: string; value: T }[] =>
    values.map((value) => ({ file: `${FILE}/${name}.json`, value }));
  return {
    header: {
      file: `${FILE}/dossier.json`,
      value: {
        schemaVersion: 1,
        id: "test",
        title: "Test",
        subject: "Test",
        headline: "Two ministers speak",
        dateline: "The Paper",
        summary: "A test.",
        leadSource: "paper",
        layers: [{ id: "article", label: "Article" }],
        coders: ["nobody"],
        licence: "none",
        corrections: [],
      },
    },
    sources: inFile("sources", changes.sources ?? [makeSource()]),
    actors: inFile("actors", changes.actors ?? [makeActor()]),
    places: inFile("places", changes.places ?? []),
    issues: inFile("issues", changes.issues ?? []),
    events: inFile("events", changes.events ?? [makeAuthoredEvent()]),
    positions: inFile("positions", changes.positions ?? [makeAuthoredPosition()]),
    terms: [],
    story: [],
    misshapen: new Set(),
    unread: new Map(),
  };
}
