import type { DossierIndex } from "../model/dossierIndex";
import { EVENT_KINDS, VOICES } from "../model/vocabulary";
import type { Facet } from "../state/viewState";

/** All values of a facet, in the dossier's or the vocabulary's order; columns hold positions in it. */
export function facetIds(index: DossierIndex, facet: Facet): readonly string[] {
  switch (facet) {
    case "kind":
      return EVENT_KINDS;
    case "voice":
      return VOICES;
    default:
      return index.table.ids[facet];
  }
}

/** A value with all that is part of it: whoever filters by the whole means these as well. */
export function facetParts(index: DossierIndex, facet: Facet, id: string): readonly string[] {
  switch (facet) {
    case "issue":
    case "actor":
    case "place":
      return index.withDescendants[facet].get(id) ?? [];
    default:
      return [id];
  }
}

type ValueReader = (row: number, visit: (value: number) => void) => void;

/** Visits the positions of the values that a row itself carries. */
export function createValueReader({ table }: DossierIndex, facet: Facet): ValueReader {
  switch (facet) {
    case "issue":
      return (row, visit) => {
        for (let mask = table.issueMask[row]!, at = 0; mask !== 0; mask >>>= 1, at++) {
          if (mask & 1) visit(at);
        }
      };
    case "actor":
    case "source": {
      const { offsets, values } = table[`${facet}s`];
      return (row, visit) => {
        for (let at = offsets[row]!; at < offsets[row + 1]!; at++) visit(values[at]!);
      };
    }
    default:
      return (row, visit) => {
        const value = table[facet][row]!;
        if (value >= 0) visit(value);
      };
  }
}

/** Whether a row carries one of the values or a part of it. */
export function createFacetTest(
  index: DossierIndex,
  facet: Facet,
  ids: readonly string[],
): (row: number) => boolean {
  const parts = new Set(ids.flatMap((id) => facetParts(index, facet, id)));
  const isWanted = facetIds(index, facet).map((id) => parts.has(id));
  const read = createValueReader(index, facet);
  return (row) => {
    let isFound = false;
    read(row, (value) => {
      isFound ||= isWanted[value]!;
    });
    return isFound;
  };
}
