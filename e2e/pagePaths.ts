import { DEFAULT_DOSSIER_ID } from "../src/state/defaultDossier";
import { encodeUrl } from "../src/state/urlCodec";
import {
  DEFAULT_VIEW_STATE,
  isCommonPage,
  PAGES,
  type Page,
  type ViewState,
} from "../src/state/viewState";

/** Pages, and one event's accounts side by side, which look unlike the list of all. */
export type PageName = Page | "accounts of the call";

const ONE_EVENT = { page: "accounts", account: "fm-call-2023-12-18" } as const;

export const PAGE_NAMES: readonly PageName[] = [...PAGES, "accounts of the call"];

/** Address of a page in a state, the default dossier named where the page is one of a dossier. */
export function pathOf(name: PageName, state: Partial<ViewState> = {}): string {
  const place = name === "accounts of the call" ? ONE_EVENT : { page: name };
  const dossier = isCommonPage(place.page) ? null : DEFAULT_DOSSIER_ID;
  return encodeUrl({ ...DEFAULT_VIEW_STATE, dossier, ...state, ...place });
}
