import type { Reference } from "../model/reference";
import { push, replace, type Transition } from "./transition";
import {
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

export function setForm(as: ViewForm): Transition {
  return push((state) => ({ ...state, as }));
}

export function toggleCoverage(): Transition {
  return push((state) => ({ ...state, coverage: !state.coverage }));
}

/** Accounts compared: all topics, or only those on which they differ. */
export function toggleDiffer(): Transition {
  return push((state) => ({ ...state, differ: !state.differ }));
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
