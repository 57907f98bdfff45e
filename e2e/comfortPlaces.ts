import type { ViewState } from "../src/state/viewState";
import { PAGE_NAMES, pathOf, type PageName } from "./pagePaths";

/** An address at which the page shows what it shows nowhere else. */
export interface ComfortPlace {
  path: string;
  /** Looked at by the quick set too: between them most kinds of controls and marks. */
  isTelling: boolean;
}

const place = (page: PageName, state: Partial<ViewState> = {}, isTelling = false) => ({
  path: pathOf(page, state),
  isTelling,
});

/** Every page, and the forms, layers and panels in which it shows other elements. */
export const COMFORT_PLACES: readonly ComfortPlace[] = [
  ...PAGE_NAMES.map((page) => place(page)),
  place("overview", { layer: "all" }, true),
  place("timeline", { time: "calendar", layer: "all" }),
  place("timeline", { as: "table" }),
  place("relations", { as: "table" }),
  place("relations", { as: "matrix" }),
  place("map", { as: "table" }),
  place("timeline", { as: "outline" }),
  place("relations", { as: "outline" }),
  place("map", { as: "outline" }),
  place("map", { layer: "all", sel: "place:sistan-baluchestan" }, true),
  place("positions", { layer: "all" }, true),
  place("article", { coverage: true }),
  place("accounts of the call", { layer: "all" }, true),
  place("sources", { layer: "all", find: "dawn" }, true),
  place("relations", { sel: "event:ministers-call" }),
  place("relations", { layer: "all", sel: "actor:pakistan" }, true),
];
