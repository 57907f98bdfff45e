import { compileDossier, type SourceTexts } from "../model/compileDossier";
import type {
  Actor,
  Dossier,
  DossierRecord,
  EventRecord,
  Issue,
  Place,
  PositionRecord,
  Source,
  TimeSpan,
} from "../model/dossier";
import { compileDossierIndex, type DossierIndex } from "../model/dossierIndex";
import type { AuthoredEvent, AuthoredPosition } from "../model/dossierSchema";
import { parseEdtf } from "../model/parseEdtf";
import { involvedActors } from "../model/recordTable";

export type DossierFields = Partial<Omit<Dossier, "events" | "positions">> & {
  events?: readonly EventRecord[];
  positions?: readonly PositionRecord[];
};

/**
 * A compiled dossier around the given records. Sources, actors, places and issues that the records
 * mention and that are not given are added with default fields, after the given ones.
 */
export function makeDossier(
  fields: DossierFields = {},
  texts: SourceTexts = new Map<string, string>(),
): Dossier {
  const events = [...(fields.events ?? [])];
  const positions = [...(fields.positions ?? [])];
  const records = [...events, ...positions];
  return compileDossier(
    {
      schemaVersion: 1,
      id: "dossier",
      title: "Dossier",
      subject: "Subject",
      headline: "Headline",
      dateline: "Dateline",
      summary: "Summary.",
      leadSource: "source",
      layers: [{ id: "article", label: "Article" }],
      coders: ["Coder"],
      licence: "Licence",
      corrections: [],
      terms: [],
      story: [],
      ...fields,
      events,
      positions,
      sources: complete(fields.sources, records.flatMap(mentionedSources), makeSource),
      actors: complete(fields.actors, records.flatMap(mentionedActors), makeActor),
      places: complete(fields.places, records.flatMap(mentionedPlaces), makePlace),
      issues: complete(
        fields.issues,
        records.flatMap((record) => record.issues),
        makeIssue,
      ),
    },
    texts,
  );
}

/** The columns and look-ups of such a dossier. */
export function makeIndex(fields: DossierFields = {}): DossierIndex {
  return compileDossierIndex(makeDossier(fields));
}

/** Times come from `when`, as in the files; span and ownTime follow from it. */
export type EventFields = Partial<AuthoredEvent>;
export type PositionFields = Partial<AuthoredPosition>;

/** A statement "on or before 20 December 2023", reported, with one quote and nobody in it. */
export function makeEvent(fields: EventFields = {}): EventRecord {
  const id = fields.id ?? "event";
  const event: AuthoredEvent = {
    id,
    title: `Title of ${id}`,
    shortLabel: id.slice(0, 24),
    layer: "article",
    summary: `Summary of ${id}.`,
    kind: "statement",
    when: "../2023-12-20",
    issues: [],
    voice: "reported",
    participants: [],
    ties: [],
    evidence: [{ source: "source", quote: { exact: `words of ${id}` } }],
    ...fields,
  };
  return { ...event, type: "event", span: makeSpan(event.when), ownTime: true };
}

/**
 * "speaker" supports "object" on or before 20 December 2023. With `during` and without `when` it has
 * no time of its own: `makeDossier` then takes over the span of the record it belongs to.
 */
export function makePosition(fields: PositionFields = {}): PositionRecord {
  const id = fields.id ?? "position";
  const position: AuthoredPosition = {
    id,
    title: `Title of ${id}`,
    shortLabel: id.slice(0, 24),
    layer: "article",
    speaker: "speaker",
    stance: "supports",
    object: `object of ${id}`,
    statement: `Statement of ${id}.`,
    issues: [],
    voice: "stated",
    ties: [],
    evidence: [{ source: "source", quote: { exact: `words of ${id}` } }],
    ...(fields.during ? {} : { when: "../2023-12-20" }),
    ...fields,
  };
  return {
    ...position,
    type: "position",
    kind: "statement",
    span: makeSpan(position.when ?? "../.."),
    ownTime: position.when !== undefined,
  };
}

/** The span of an EDTF text, `../..` for a time that is not given. Throws when it is no EDTF. */
export function makeSpan(edtf: string): TimeSpan {
  const result = parseEdtf(edtf);
  if (!result.ok) throw new Error(`${edtf} is not EDTF: expected ${result.expected}`);
  return result.span;
}

export function makeSource(fields: Partial<Source> = {}): Source {
  const id = fields.id ?? "source";
  return {
    id,
    publisher: `Publisher of ${id}`,
    country: null,
    title: `Title of ${id}`,
    url: `https://example.org/${id}`,
    published: "2023-12-20",
    genre: "editorial",
    language: "en",
    layer: "article",
    redistributable: true,
    ...fields,
  };
}

export function makeActor(fields: Partial<Actor> = {}): Actor {
  const id = fields.id ?? "actor";
  return { id, name: `Name of ${id}`, shortName: id.slice(0, 28), kind: "state", ...fields };
}

export function makePlace(fields: Partial<Place> = {}): Place {
  const id = fields.id ?? "place";
  return { id, name: `Name of ${id}`, kind: "country", precision: "country", ...fields };
}

export function makeIssue(fields: Partial<Issue> = {}): Issue {
  const id = fields.id ?? "issue";
  return { id, label: `Label of ${id}`, description: `About ${id}.`, ...fields };
}

function complete<T extends { id: string }>(
  given: readonly T[] = [],
  mentioned: readonly string[],
  make: (fields: { id: string }) => T,
): T[] {
  const known = new Set(given.map((item) => item.id));
  const missing = [...new Set(mentioned)].filter((id) => !known.has(id));
  return [...given, ...missing.map((id) => make({ id }))];
}

function mentionedSources(record: DossierRecord): string[] {
  return ["source", ...record.evidence.map((evidence) => evidence.source)];
}

function mentionedActors(record: DossierRecord): string[] {
  return involvedActors(record);
}

function mentionedPlaces(record: DossierRecord): string[] {
  const ends = record.ties.map((tie) => tie.to).filter((to) => to.startsWith("place:"));
  return [...(record.place ? [record.place] : []), ...ends.map((to) => to.slice("place:".length))];
}
