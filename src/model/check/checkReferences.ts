import type { CollectionName, DossierDraft, DraftEntry } from "../dossierDraft";
import type { Term } from "../dossierSchema";
import { showValue, type Problem } from "../problem";
import { LAYER_LINKS } from "../vocabulary";
import { errorAt, listEvidence, listRecords, type AuthoredRecord } from "./draftRecords";
import { findNearest } from "./findNearest";

type IdSpace = "sources" | "actors" | "places" | "issues" | "records" | "actors or sources";

interface IdReference {
  field: string;
  id: string | undefined;
  space: IdSpace;
}

interface Dangling {
  entry: DraftEntry<{ id: string }>;
  reference: IdReference;
}

/** The collections that an id may come from. */
const COLLECTIONS: Record<IdSpace, readonly CollectionName[]> = {
  sources: ["sources"],
  actors: ["actors"],
  places: ["places"],
  issues: ["issues"],
  records: ["events", "positions"],
  "actors or sources": ["actors", "sources"],
};

/**
 * Every id that names something must name something that is there. One problem per missing id, however
 * often it is named; ids of a collection that could not be read are left alone, said once.
 */
export function checkReferences(draft: DossierDraft): Problem[] {
  const idsOf = (entries: readonly DraftEntry<{ id: string }>[]): string[] =>
    entries.map((entry) => entry.value.id);
  const sources = idsOf(draft.sources);
  const actors = idsOf(draft.actors);
  const spaces: Record<IdSpace, ReadonlySet<string>> = {
    sources: new Set(sources),
    actors: new Set(actors),
    places: new Set(idsOf(draft.places)),
    issues: new Set(idsOf(draft.issues)),
    records: new Set(idsOf(listRecords(draft))),
    "actors or sources": new Set([...actors, ...sources]),
  };
  const isUnread = (space: IdSpace) => COLLECTIONS[space].some((name) => draft.unread.has(name));
  const check = (
    entry: DraftEntry<{ id: string }>,
    references: readonly IdReference[],
  ): Dangling[] =>
    references.flatMap((reference): Dangling[] => {
      const { id, space } = reference;
      if (id === undefined || spaces[space].has(id) || draft.misshapen.has(id)) return [];
      return isUnread(space) ? [] : [{ entry, reference }];
    });

  const dangling = listReferences(draft, check);
  return [...describeUnread(draft), ...groupById(dangling).map((uses) => describe(uses, spaces))];
}

function describeUnread({ unread }: DossierDraft): Problem[] {
  return [...unread].map(([name, file]) => ({
    severity: "warning",
    file,
    id: "",
    field: "",
    message: `ids of ${name} not checked: this file was not read`,
  }));
}

/** Uses of the same missing id, in the order of their first. An id may be looked for in two spaces. */
function groupById(dangling: readonly Dangling[]): Dangling[][] {
  const groups = new Map<string, Dangling[]>();
  for (const use of dangling) {
    const { id, space } = use.reference;
    const key = `${COLLECTIONS[space][0]} ${id}`;
    groups.set(key, [...(groups.get(key) ?? []), use]);
  }
  return [...groups.values()];
}

function describe(
  uses: readonly Dangling[],
  spaces: Record<IdSpace, ReadonlySet<string>>,
): Problem {
  const [{ entry, reference }] = uses as [Dangling, ...Dangling[]];
  const { field, id = "", space } = reference;
  const nearest = findNearest(id, spaces[space]);
  const times = uses.length === 1 ? "" : ` (named in ${uses.length} places, first here)`;
  return errorAt(
    entry,
    field,
    `${showValue(id)}${times}`,
    `an id from ${space}`,
    nearest === null ? undefined : `Did you mean "${nearest}"?`,
  );
}

function listReferences<T>(
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

function termReferences(term: Term): IdReference[] {
  if (term.kind === "term" || term.reference === undefined) return [];
  const [kind, id] = term.reference.split(":");
  return [{ field: "reference", id, space: kind === "actor" ? "actors" : "places" }];
}
