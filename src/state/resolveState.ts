import type { Dossier } from "../model/dossier";
import { referenceId, referenceType, tieEnds, type Reference } from "../model/reference";
import { EVENT_KINDS, VOICES } from "../model/vocabulary";
import type { MissingNotice } from "./notices";
import { FACETS, OTHER_SIDES, type Facet, type ViewState } from "./viewState";

export interface ResolvedState {
  /** The very object that was given when nothing is missing. */
  state: ViewState;
  notices: readonly MissingNotice[];
}

/**
 * The state that a dossier can show: ids it does not have are left out and told, so that an old link
 * still opens. The address keeps them; they return with a dossier that has them.
 */
export function resolveState(state: ViewState, dossier: Dossier): ResolvedState {
  const notices: MissingNotice[] = [];
  const filters = { ...state.filters };
  for (const facet of FACETS) {
    const ids = state.filters[facet];
    if (ids.length === 0) continue;
    const known = knownIds(dossier, facet);
    const missing = ids.filter((id) => !known.has(id));
    if (missing.length === 0) continue;
    filters[facet] = ids.filter((id) => known.has(id));
    notices.push({ key: facet, missing, of: ids.length, reason: "missing" });
  }
  const listed = { fold: state.fold, at: state.at.map(({ id }) => id) };
  const known = listed.fold.length + listed.at.length > 0 ? knownIds(dossier, "actor") : new Set();
  for (const key of ["fold", "at"] as const) {
    const missing = listed[key].filter((id) => !known.has(id));
    if (missing.length === 0) continue;
    notices.push({ key, missing, of: listed[key].length, reason: "missing" });
  }
  const { sel, ego, path, alone } = state;
  const isLost = sel !== null && !hasReference(dossier, sel);
  if (isLost) notices.push({ key: "sel", missing: [sel], of: 1, reason: "missing" });
  const isEgoLost = ego !== null && !knownIds(dossier, "actor").has(ego.id);
  if (isEgoLost) notices.push({ key: "ego", missing: [ego.id], of: 1, reason: "missing" });
  const lostEnds = path?.filter((id) => !knownIds(dossier, "actor").has(id)) ?? [];
  const isPathLost = lostEnds.length > 0;
  if (isPathLost) notices.push({ key: "path", missing: lostEnds, of: 2, reason: "missing" });
  const isSideLost = alone !== null && !isSide(dossier, alone);
  if (isSideLost) notices.push({ key: "alone", missing: [alone], of: 1, reason: "missing" });
  if (notices.length === 0) return { state, notices };
  const found = {
    sel: isLost ? null : sel,
    ego: isEgoLost ? null : ego,
    path: isPathLost ? null : path,
    alone: isSideLost ? null : alone,
  };
  const fold = state.fold.filter((id) => known.has(id));
  const at = state.at.filter(({ id }) => known.has(id));
  return { state: { ...state, filters, fold, at, ...found }, notices };
}

function isSide(dossier: Dossier, id: string): boolean {
  return OTHER_SIDES.some((side) => side === id) || knownIds(dossier, "actor").has(id);
}

function hasReference(dossier: Dossier, reference: Reference): boolean {
  const id = referenceId(reference);
  switch (referenceType(reference)) {
    case "event":
      return dossier.events.some((event) => event.id === id);
    case "position":
      return dossier.positions.some((position) => position.id === id);
    case "actor":
      return knownIds(dossier, "actor").has(id);
    case "place":
      return knownIds(dossier, "place").has(id);
    case "source":
      return knownIds(dossier, "source").has(id);
    case "tie": {
      const ends = tieEnds(reference);
      const actors = knownIds(dossier, "actor");
      if (ends?.from === ends?.to) return false;
      return ends !== null && actors.has(ends.from) && actors.has(ends.to);
    }
  }
}

/** Kinds and voices belong to the vocabulary: one that no record has is still a valid filter. */
function knownIds(dossier: Dossier, facet: Facet): ReadonlySet<string> {
  switch (facet) {
    case "issue":
      return idsOf(dossier.issues);
    case "actor":
      return idsOf(dossier.actors);
    case "place":
      return idsOf(dossier.places);
    case "source":
      return idsOf(dossier.sources);
    case "kind":
      return new Set(EVENT_KINDS);
    case "voice":
      return new Set(VOICES);
  }
}

function idsOf(items: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.id));
}
