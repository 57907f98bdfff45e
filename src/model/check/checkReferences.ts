import type { DossierDraft, DraftEntry } from "../dossierDraft";
import { showValue, type Problem } from "../problem";
import { errorAt, listRecords } from "./draftRecords";
import { findNearest } from "./findNearest";
import { COLLECTIONS, listReferences, type IdReference, type IdSpace } from "./listReferences";

interface Dangling {
  entry: DraftEntry<{ id: string }>;
  reference: IdReference;
}

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
