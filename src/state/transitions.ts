import type { Reference } from "../model/reference";
import { canonicalIds, MAX_IDS_PER_FACET } from "./canonicalIds";
import { canonicalMoved, type MovedActor } from "./movedActors";
import type { PathEnds } from "./pathEnds";
import { resolveNextOrder, type SourceColumn } from "./sourceOrder";
import { push, replace, type Transition } from "./transition";
import {
  type EgoFocus,
  type LaneDimension,
  type TickCalendar,
  type LayerChoice,
  type MapCamera,
  type RelationLevel,
  type Theme,
  type TimeMode,
  type ViewForm,
  type ViewState,
} from "./viewState";

export function selectReference(reference: Reference): Transition {
  return push((state) => ({ ...state, sel: reference }));
}

export function clearSelection(): Transition {
  return push((state) => ({ ...state, sel: null }));
}

/** The article alone or with its context. Time window, folds and places go back to the layers' own. */
export function setLayer(layer: LayerChoice): Transition {
  return push((state) =>
    state.layer === layer ? state : { ...state, layer, t: null, fold: [], at: [] },
  );
}

/** Selects something of the context, which is added for it. */
export function selectInContext(reference: Reference): Transition {
  return push((state) => ({
    ...state,
    layer: "all",
    sel: reference,
    ...(state.layer === "all" ? {} : { fold: [], at: [] }),
  }));
}

export function setTimeMode(time: TimeMode | null): Transition {
  return push((state) => ({ ...state, time }));
}

export function setLanes(by: LaneDimension): Transition {
  return push((state) => ({ ...state, by }));
}

export function setTickCalendar(cal: TickCalendar): Transition {
  return push((state) => ({ ...state, cal }));
}

/** Null goes back to the window that fits the data. */
export function setTimeWindow(t: ViewState["t"]): Transition {
  return replace((state) => ({ ...state, t }));
}

/** Null goes back to the camera that fits the data. For the end of a drag, not for each of its steps. */
export function setMapCamera(map: MapCamera | null): Transition {
  return replace((state) => ({ ...state, map }));
}

/** Null goes back to the level that the data of the chosen layers make readable. Another one has other places. */
export function setLevel(level: RelationLevel | null): Transition {
  return push((state) => (state.level === level ? state : { ...state, level, at: [] }));
}

/** The relations around one actor; null shows all of them again. */
export function setEgo(ego: EgoFocus | null): Transition {
  return push((state) => ({ ...state, ego, path: null, at: [] }));
}

/** The ways between two actors; null shows all relations again. */
export function setPath(path: PathEnds | null): Transition {
  return push((state) => ({ ...state, path, ego: null, at: [] }));
}

/** Puts an actor of the relations at a place. For the end of a drag, not for each of its steps. */
export function moveActor(moved: MovedActor): Transition {
  return push((state) => ({ ...state, at: canonicalMoved([...state.at, moved]) }));
}

/** Everyone stands by rule again. */
export function resetLayout(): Transition {
  return push((state) => ({ ...state, at: [] }));
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

/** The records that rest on one side of the sources alone; null lists the sources. */
export function setAlone(alone: string | null): Transition {
  return push((state) => ({ ...state, alone }));
}

/** A press on the head of a column of the sources: sorts by it, the next turns it round. */
export function sortSourcesBy(column: SourceColumn): Transition {
  return push((state) => ({ ...state, sort: resolveNextOrder(state.sort, column) }));
}

/** Null follows the system. */
export function setTheme(theme: Theme | null): Transition {
  return replace((state) => ({ ...state, theme }));
}

/** The Esc key: the selection first, then coverage. Filters are choices, so Esc leaves them alone. */
export function closeOneLevel(): Transition {
  return push((state) => {
    if (state.sel !== null) return { ...state, sel: null };
    return state.coverage ? { ...state, coverage: false } : state;
  });
}
