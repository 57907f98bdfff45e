import type { DossierIndex } from "../model/dossierIndex";
import { INTERNATIONAL } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { OTHER_SIDES } from "../state/viewState";
import { selectArticleCounterparts } from "./articleSides";
import type { LinkedModel } from "./linkedModel";

/** Sources whose publishers sit in one country, anywhere else, in no one country, or nobody recorded where. */
export interface SideShare {
  id: string;
  label: string;
  /** False for what is from elsewhere, of no one country or not recorded. */
  isState: boolean;
  sources: number;
  /** Records that pass and cite one of them, and the rows of those of them that cite nothing else. */
  records: number;
  alone: readonly number[];
}

const [ELSEWHERE, OF_NO_COUNTRY, UNRECORDED] = OTHER_SIDES;

/**
 * Sources by side. All that is recorded of a publisher is its country, so a side's sources are those
 * from the country of a state that meets another as its counterpart in the article.
 */
export function selectSideShares({ index, filter }: LinkedModel): SideShare[] {
  const { dossier, table } = index;
  const states = listCounterpartStates(index);
  const sideOf = dossier.sources.map(({ country }) => {
    if (country === null) return UNRECORDED;
    if (country === INTERNATIONAL) return OF_NO_COUNTRY;
    return states.find(({ name }) => name === country)?.id ?? ELSEWHERE;
  });
  const shares = [
    ...states.map(({ id }) => makeShare(id, selectSideLabel(index, id), true)),
    ...OTHER_SIDES.map((id) => makeShare(id, selectSideLabel(index, id), false)),
  ];
  for (const share of shares) share.sources = sideOf.filter((side) => side === share.id).length;
  for (let row = 0; row < table.count; row++) {
    if (filter.passes[row] !== 1) continue;
    const { offsets, values } = table.sources;
    const sides = new Set(
      Array.from(values.subarray(offsets[row], offsets[row + 1]), (source) => sideOf[source]!),
    );
    for (const share of shares) {
      if (!sides.has(share.id)) continue;
      share.records += 1;
      if (sides.size > 1) continue;
      share.alone.push(row);
    }
  }
  return shares.filter(({ sources }) => sources > 0);
}

/** A state by its name, "Elsewhere", "International" or "not recorded"; also of a side that has no source. */
export function selectSideLabel(index: DossierIndex, id: string): string {
  if (id === ELSEWHERE) return m.sources_elsewhere();
  if (id === OF_NO_COUNTRY) return m.sources_international();
  if (id === UNRECORDED) return m.not_recorded();
  return index.actor.get(id)?.name ?? id;
}

/** States that act or speak in the records and from whose country there is no source. */
export function listUnheardStates(index: DossierIndex): string[] {
  const countries = new Set(index.dossier.sources.map(({ country }) => country));
  return [...index.actor.values()]
    .filter(({ kind, name }) => kind === "state" && !countries.has(name))
    .map(({ name }) => name)
    .toSorted((a, b) => a.localeCompare(b, "en"));
}

/** The states whose people or offices meet as counterparts in the article. */
function listCounterpartStates(index: DossierIndex): { id: string; name: string }[] {
  return selectArticleCounterparts(index).sides.flatMap((id) => {
    const actor = index.actor.get(id);
    return actor?.kind === "state" ? [{ id, name: actor.name }] : [];
  });
}

interface GrowingShare extends SideShare {
  alone: number[];
}

function makeShare(id: string, label: string, isState: boolean): GrowingShare {
  return { id, label, isState, sources: 0, records: 0, alone: [] };
}
