import type { DossierIndex } from "../model/dossierIndex";
import type { Facet } from "../state/viewState";
import { applyFilters, type FilterState } from "./applyFilters";
import { createValueReader, facetIds, facetParts } from "./facetColumns";

export interface FacetValue {
  facet: Facet;
  id: string;
  /** Records that would pass with this value alone in its facet and all other clauses kept. */
  count: number;
  /** Records that carry the value in the whole dossier. */
  total: number;
  active: boolean;
}

/** The values of a facet that occur in the dossier, in its own order, with both counts. */
export function selectFacetValues(
  index: DossierIndex,
  state: FilterState,
  facet: Facet,
): FacetValue[] {
  const { passes } = applyFilters(index, state, facet);
  const { counts, totals } = tallyValues(index, facet, passes);
  return facetIds(index, facet).flatMap((id, position) => {
    const total = totals[position]!;
    if (total === 0) return [];
    const active = state.filters[facet].includes(id);
    return [{ facet, id, count: counts[position]!, total, active }];
  });
}

/** One pass over the rows; a record counts once for a value, however many of its parts it carries. */
function tallyValues(
  index: DossierIndex,
  facet: Facet,
  passes: Uint8Array,
): { counts: Uint32Array; totals: Uint32Array } {
  const withAncestors = collectAncestors(index, facet);
  const counts = new Uint32Array(withAncestors.length);
  const totals = new Uint32Array(withAncestors.length);
  const lastRow = new Int32Array(withAncestors.length).fill(-1);
  const eachValue = createValueReader(index, facet);
  for (let row = 0; row < index.table.count; row++) {
    eachValue(row, (value) => {
      for (const position of withAncestors[value]!) {
        if (lastRow[position] === row) continue;
        lastRow[position] = row;
        totals[position]!++;
        counts[position]! += passes[row]!;
      }
    });
  }
  return { counts, totals };
}

/** For each value its own position and those of all that it is a part of. */
function collectAncestors(index: DossierIndex, facet: Facet): number[][] {
  const ids = facetIds(index, facet);
  const positionOf = new Map(ids.map((id, position) => [id, position]));
  const ancestors = ids.map((): number[] => []);
  ids.forEach((id, position) => {
    for (const part of facetParts(index, facet, id)) {
      const at = positionOf.get(part);
      if (at !== undefined) ancestors[at]!.push(position);
    }
  });
  return ancestors;
}
