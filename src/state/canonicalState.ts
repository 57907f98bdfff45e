import { parseReference } from "../model/reference";
import { canonicalIds } from "./canonicalIds";
import { DEFAULT_DOSSIER_ID } from "./defaultDossier";
import { cleanFindText } from "./findText";
import { canonicalEgo } from "./egoFocus";
import { canonicalCamera } from "./mapCamera";
import { canonicalMoved } from "./movedActors";
import { isPartialDate, orderDates } from "./partialDate";
import { canonicalPath } from "./pathEnds";
import { cleanSearchText } from "./searchText";
import { isPackedDeck, isStep } from "./sequenceStep";
import { isSlug } from "./slug";
import { FACETS, formsOf, isCommonPage, type Facet, type Page, type ViewState } from "./viewState";

/**
 * The one form of a state that links carry: `decode(encode(s))` is this for any `s`. Values that no
 * link can carry become their default; a page other than the overview always has a dossier.
 */
export function canonicalViewState(state: ViewState): ViewState {
  const readable = state.dossier !== null && isSlug(state.dossier) ? state.dossier : null;
  const range = canonicalRange(state.from, state.to);
  const window = state.t ? canonicalRange(state.t[0], state.t[1]) : { from: null, to: null };
  const path = state.path && canonicalPath(state.path);
  return {
    ...state,
    dossier: canonicalDossier(state.page, readable),
    account: canonicalPart(state, "accounts", state.account),
    entry: canonicalPart(state, "names", state.entry),
    filters: mapFacets((facet) => canonicalIds(state.filters[facet])),
    from: range.from,
    to: range.to,
    q: cleanSearchText(state.q),
    find: cleanFindText(state.find),
    alone: state.alone !== null && isSlug(state.alone) ? state.alone : null,
    sel: state.sel === null ? null : parseReference(state.sel),
    t: window.from !== null && window.to !== null ? [window.from, window.to] : null,
    map: state.map && canonicalCamera(state.map),
    as: formsOf(state.page).includes(state.as) ? state.as : "picture",
    fold: canonicalIds(state.fold),
    ego: path ? null : state.ego && canonicalEgo(state.ego),
    path,
    at: canonicalMoved(state.at),
    step: state.step !== null && isStep(state.step) ? state.step : null,
    deck: isPackedDeck(state.deck) ? state.deck : "",
  };
}

/** The overview may go without a dossier, which then is the default one; /open/ and /about/ belong to none. */
function canonicalDossier(page: Page, dossier: string | null): string | null {
  if (isCommonPage(page)) return null;
  return page === "overview" ? dossier : (dossier ?? DEFAULT_DOSSIER_ID);
}

/** What stands in the path below its page, and nowhere else. */
function canonicalPart({ page }: ViewState, home: Page, id: string | null): string | null {
  return page === home && id !== null && isSlug(id) ? id : null;
}

export function mapFacets<T>(valueOf: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, valueOf(facet)])) as Record<Facet, T>;
}

function canonicalRange(
  from: string | null,
  to: string | null,
): { from: string | null; to: string | null } {
  const first = from !== null && isPartialDate(from) ? from : null;
  const last = to !== null && isPartialDate(to) ? to : null;
  return first !== null && last !== null ? orderDates(first, last) : { from: first, to: last };
}
