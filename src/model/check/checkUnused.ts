import type { CollectionName, DossierDraft } from "../dossierDraft";
import type { Problem } from "../problem";
import { COLLECTIONS, listReferences } from "./listReferences";

const NAMED_BY_RECORDS = ["sources", "actors", "places", "issues"] as const;

/**
 * What nothing of the dossier names, as a warning. Its explanation in the terms is no use of it, and what it
 * names itself is none. Expects a dossier without errors: a misspelt id leaves the right one unused.
 */
export function checkUnused(draft: DossierDraft): Problem[] {
  const terms = new Set(draft.terms.map(({ value }) => value.id));
  const used = new Set(
    listReferences(draft, ({ value }, references) =>
      terms.has(value.id)
        ? []
        : references.flatMap(({ id, space }) =>
            id === undefined || id === value.id
              ? []
              : COLLECTIONS[space].map((collection) => keyOf(collection, id)),
          ),
    ),
  );
  return NAMED_BY_RECORDS.flatMap((collection) =>
    draft[collection].flatMap(({ file, value: { id } }): Problem[] => {
      if (used.has(keyOf(collection, id))) return [];
      const message =
        "named by no record and by no other entry: remove it, or name it where it belongs";
      return [{ severity: "warning", file, id, field: "", message }];
    }),
  );
}

function keyOf(collection: CollectionName, id: string): string {
  return `${collection} ${id}`;
}
