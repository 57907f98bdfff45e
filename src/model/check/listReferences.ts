import type { CollectionName, DossierDraft, DraftEntry } from "../dossierDraft";
import type { StoryStep, Term } from "../dossierSchema";
import { LAYER_LINKS } from "../vocabulary";
import { listEvidence, listRecords, type AuthoredRecord } from "./draftRecords";

export type IdSpace = "sources" | "actors" | "places" | "issues" | "records" | "actors or sources";

export interface IdReference {
  field: string;
  id: string | undefined;
  space: IdSpace;
}

/** The collections that an id may come from. */
export const COLLECTIONS: Record<IdSpace, readonly CollectionName[]> = {
  sources: ["sources"],
  actors: ["actors"],
  places: ["places"],
  issues: ["issues"],
  records: ["events", "positions"],
  "actors or sources": ["actors", "sources"],
};

/** What `check` gives for each entry that names ids, and the ids that it names. */
export function listReferences<T>(
  draft: DossierDraft,
  check: (entry: DraftEntry<{ id: string }>, references: readonly IdReference[]) => T[],
): T[] {
  return [
    ...(draft.header ? check(draft.header, headerReferences(draft.header.value)) : []),
    ...draft.actors.flatMap((entry) =>
      check(entry, [
        { field: "partOf", id: entry.value.partOf, space: "actors" },
        { field: "partOfInContext", id: entry.value.partOfInContext, space: "actors" },
        ...listFields("aliases", entry.value.aliases, "usedBy", "actors or sources"),
      ]),
    ),
    ...draft.places.flatMap((entry) =>
      check(entry, [
        { field: "partOf", id: entry.value.partOf, space: "places" },
        ...listFields("names", entry.value.names, "usedBy", "actors or sources"),
      ]),
    ),
    ...draft.terms.flatMap((entry) => check(entry, termReferences(entry.value))),
    ...draft.story.flatMap((entry) => check(entry, storyReferences(entry.value))),
    ...draft.issues.flatMap((entry) =>
      check(entry, [{ field: "parent", id: entry.value.parent, space: "issues" }]),
    ),
    ...listRecords(draft).flatMap((entry) => check(entry, recordReferences(entry.value))),
  ];
}

function headerReferences(header: NonNullable<DossierDraft["header"]>["value"]): IdReference[] {
  return [
    { field: "leadSource", id: header.leadSource, space: "sources" },
    ...listFields("corrections", header.corrections, "record", "records"),
  ];
}

function recordReferences(record: AuthoredRecord): IdReference[] {
  return [
    { field: "place", id: record.place, space: "places" },
    ...listIds("issues", record.issues, "issues"),
    ...listFields("ties", record.ties, "from", "actors"),
    ...record.ties.map((tie, index) => tieTarget(`ties[${index}].to`, tie.to)),
    ...listEvidence(record).map(({ field, evidence }): IdReference => ({
      field: `${field}.source`,
      id: evidence.source,
      space: "sources",
    })),
    ...listFields("after", record.after, "record", "records"),
    { field: "during.record", id: record.during?.record, space: "records" },
    ...("speaker" in record ? positionReferences(record) : eventReferences(record)),
  ];
}

function positionReferences(position: Extract<AuthoredRecord, { speaker: string }>): IdReference[] {
  return [
    { field: "speaker", id: position.speaker, space: "actors" },
    { field: "onBehalfOf", id: position.onBehalfOf, space: "actors" },
    { field: "addressee", id: position.addressee, space: "actors" },
  ];
}

function eventReferences(event: Extract<AuthoredRecord, { summary: string }>): IdReference[] {
  return [
    ...listFields("participants", event.participants, "actor", "actors"),
    ...event.participants.flatMap(({ accusedBy }, index) =>
      listIds(`participants[${index}].accusedBy`, accusedBy, "actors"),
    ),
    ...(event.claims ?? []).flatMap(({ by, sources }, index) => [
      ...listIds(`claims[${index}].by`, by, "actors"),
      ...listIds(`claims[${index}].sources`, sources, "sources"),
    ]),
    ...(event.accounts ?? []).flatMap(({ by }, index) =>
      listIds(`accounts[${index}].by`, by, "actors or sources"),
    ),
    ...LAYER_LINKS.flatMap((link) => listIds(link, event[link], "records")),
  ];
}

function tieTarget(field: string, to: string): IdReference {
  if (to.startsWith("place:")) return { field, id: to.slice("place:".length), space: "places" };
  if (to.startsWith("issue:")) return { field, id: to.slice("issue:".length), space: "issues" };
  return { field, id: to, space: "actors" };
}

function listIds(field: string, ids: readonly string[] | undefined, space: IdSpace): IdReference[] {
  return (ids ?? []).map((id, index) => ({ field: `${field}[${index}]`, id, space }));
}

function listFields<Key extends string>(
  field: string,
  items: readonly { [Name in Key]?: string | undefined }[] | undefined,
  key: Key,
  space: IdSpace,
): IdReference[] {
  return (items ?? []).map((item, index) => ({
    field: `${field}[${index}].${key}`,
    id: item[key],
    space,
  }));
}

function storyReferences({ sentences }: StoryStep): IdReference[] {
  return sentences.flatMap(({ evidence }, at) =>
    evidence.map((reference, place): IdReference => {
      const [kind, id] = reference.split(":");
      const space = kind === "source" ? "sources" : "records";
      return { field: `sentences[${at}].evidence[${place}]`, id, space };
    }),
  );
}

function termReferences(term: Term): IdReference[] {
  if (term.kind === "term" || term.reference === undefined) return [];
  const [kind, id] = term.reference.split(":");
  return [{ field: "reference", id, space: kind === "actor" ? "actors" : "places" }];
}
