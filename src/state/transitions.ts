import type { Reference } from "../model/reference";
import type { Layer } from "../model/vocabulary";
import { canonicalIds, MAX_IDS_PER_FACET } from "./canonicalState";
import { DEFAULT_DOSSIER_ID } from "./defaultDossier";
import {
  DEFAULT_VIEW_STATE,
  NO_FILTERS,
  type EgoFocus,
  type Facet,
  type FilterClause,
  type LaneDimension,
  type LayerChoice,
  type MapCamera,
  type Page,
  type RelationLevel,
  type Theme,
  type TimeMode,
  type ViewForm,
  type ViewState,
} from "./viewState";

/** One step of the reader: what changes, and whether Back undoes it (`push`) or not (`replace`). */
export interface Transition {
  apply: (state: ViewState) => ViewState;
  history: "push" | "replace";
  /**
   * For text being typed. Replacing drafts change the present entry; the pushing draft that follows
   * puts the text into an entry of its own, so that Back leads to the state before the typing.
   */
  draft?: true;
}

function push(apply: Transition["apply"]): Transition {
  return { apply, history: "push" };
}

function replace(apply: Transition["apply"]): Transition {
  return { apply, history: "replace" };
}

export function selectReference(reference: Reference): Transition {
  return push((state) => ({ ...state, sel: reference }));
}

export function clearSelection(): Transition {
  return push((state) => ({ ...state, sel: null }));
}

/** Adds the id to its facet or takes it out; a full facet (100 ids) takes no more. */
export function toggleFilter(facet: Facet, id: string): Transition {
  return push((state) => {
    const ids = state.filters[facet];
    if (ids.includes(id)) return withoutId(state, facet, id);
    if (ids.length >= MAX_IDS_PER_FACET) return state;
    return withIds(state, facet, canonicalIds([...ids, id]));
  });
}

export function removeFilter(facet: Facet, id: string): Transition {
  return push((state) => withoutId(state, facet, id));
}

export function clearFacet(facet: Facet): Transition {
  return push((state) => withIds(state, facet, []));
}

/** Takes away all that narrows the records: facets, dates and search. The selection stays. */
export function clearFilters(): Transition {
  return push((state) => ({ ...state, filters: NO_FILTERS, from: null, to: null, q: "" }));
}

/** Takes one clause of the filter away whole. */
export function clearClause(clause: FilterClause): Transition {
  switch (clause) {
    case "period":
      return setDateRange(null, null);
    case "q":
      return setSearch("", "entered");
    default:
      return clearFacet(clause);
  }
}

/** `typing` replaces the present entry, `entered` (the Enter key) makes one of its own. */
export function setSearch(q: string, when: "typing" | "entered"): Transition {
  return {
    apply: (state) => ({ ...state, q }),
    history: when === "typing" ? "replace" : "push",
    draft: true,
  };
}

/** Each end `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or null for an open one. */
export function setDateRange(from: string | null, to: string | null): Transition {
  return push((state) => ({ ...state, from, to }));
}

/** The article alone or with its context. Time window and folds go back to the layers' own. */
export function setLayer(layer: LayerChoice): Transition {
  return push((state) => (state.layer === layer ? state : { ...state, layer, t: null, fold: [] }));
}

/** Selects something of the context, which is added for it. */
export function selectInContext(reference: Reference): Transition {
  return push((state) => ({
    ...state,
    layer: "all",
    sel: reference,
    fold: state.layer === "all" ? state.fold : [],
  }));
}

/** From a page without records to the overview, with one selected; its layer is added for it. */
export function openSelected(reference: Reference, layer: Layer): Transition {
  const { apply } = openPage("overview");
  return push((state) => ({
    ...apply(state),
    layer: layer === "context" ? "all" : state.layer,
    sel: reference,
  }));
}

/** Opens the comparison of an event's accounts. */
export function openAccounts(account: string): Transition {
  const { apply } = openPage("accounts");
  return push((state) => ({ ...apply(state), account }));
}

/** Opens names and terms at one entry. */
export function openEntry(entry: string): Transition {
  const { apply } = openPage("names");
  return push((state) => ({ ...apply(state), entry }));
}

export function setTimeMode(time: TimeMode | null): Transition {
  return push((state) => ({ ...state, time }));
}

export function setLanes(by: LaneDimension): Transition {
  return push((state) => ({ ...state, by }));
}

/** Null goes back to the window that fits the data. */
export function setTimeWindow(t: ViewState["t"]): Transition {
  return replace((state) => ({ ...state, t }));
}

/** Null goes back to the camera that fits the data. For the end of a drag, not for each of its steps. */
export function setMapCamera(map: MapCamera | null): Transition {
  return replace((state) => ({ ...state, map }));
}

/** Null goes back to the level that the data of the chosen layers make readable. */
export function setLevel(level: RelationLevel | null): Transition {
  return push((state) => (state.level === level ? state : { ...state, level }));
}

/** The relations around one actor; null shows all of them again. */
export function setEgo(ego: EgoFocus | null): Transition {
  return push((state) => ({ ...state, ego }));
}

export function setForm(as: ViewForm): Transition {
  return push((state) => ({ ...state, as }));
}

/**
 * Folds or opens an actor's row of the positions; `fold` names those that are not as by default, and
 * takes no more than 100.
 */
export function toggleFold(actor: string): Transition {
  return push((state) => {
    const { fold } = state;
    if (fold.includes(actor)) return { ...state, fold: fold.filter((id) => id !== actor) };
    if (fold.length >= MAX_IDS_PER_FACET) return state;
    return { ...state, fold: canonicalIds([...fold, actor]) };
  });
}

/** Sets all folds at once: those that are not as by default. */
export function setFolds(fold: readonly string[]): Transition {
  return push((state) => ({ ...state, fold: canonicalIds(fold) }));
}

export function toggleCoverage(): Transition {
  return push((state) => ({ ...state, coverage: !state.coverage }));
}

/** Accounts compared: all topics, or only those on which they differ. */
export function toggleDiffer(): Transition {
  return push((state) => ({ ...state, differ: !state.differ }));
}

/** Narrows the list of sources; `typing` replaces the present entry, `entered` makes one of its own. */
export function setFind(find: string, when: "typing" | "entered"): Transition {
  return {
    apply: (state) => ({ ...state, find }),
    history: when === "typing" ? "replace" : "push",
    draft: true,
  };
}

/** Null follows the system. */
export function setTheme(theme: Theme | null): Transition {
  return replace((state) => ({ ...state, theme }));
}

/**
 * Goes to another page of the same dossier. Filters, selection, lanes, window, camera and folds come along,
 * since each page shows the same records. What belongs to the page alone does not: the form of its
 * view, what narrows the accounts or the sources, and coverage outside overview and article.
 */
export function openPage(page: Page, form: ViewForm = "picture"): Transition {
  return push((state) => {
    if (state.page === page && state.account === null && state.entry === null) {
      return state.as === form ? state : { ...state, as: form };
    }
    const hasArticle = page === "overview" || page === "article";
    return {
      ...state,
      page,
      account: null,
      entry: null,
      dossier: dossierFor(page, state.dossier),
      as: form,
      coverage: state.coverage && hasArticle,
      differ: state.differ && page === "accounts",
      find: page === "sources" ? state.find : "",
    };
  });
}

function dossierFor(page: Page, dossier: string | null): string | null {
  if (page === "about") return null;
  return page === "overview" ? dossier : (dossier ?? DEFAULT_DOSSIER_ID);
}

/** The page as it opens first: nothing filtered, selected, moved or restyled. The theme stays. */
export function resetView(): Transition {
  return push(({ dossier, page, account, entry, theme }) => ({
    ...DEFAULT_VIEW_STATE,
    dossier,
    page,
    account,
    entry,
    theme,
  }));
}

/** The Esc key: the selection first, then coverage. Filters are choices, so Esc leaves them alone. */
export function closeOneLevel(): Transition {
  return push((state) => {
    if (state.sel !== null) return { ...state, sel: null };
    return state.coverage ? { ...state, coverage: false } : state;
  });
}

function withoutId(state: ViewState, facet: Facet, id: string): ViewState {
  return withIds(
    state,
    facet,
    state.filters[facet].filter((other) => other !== id),
  );
}

function withIds(state: ViewState, facet: Facet, ids: readonly string[]): ViewState {
  return { ...state, filters: { ...state.filters, [facet]: ids } };
}
