import type { Term } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import { encodePath } from "../state/urlPath";
import { DEFAULT_DOSSIER_ID } from "../state/defaultDossier";
import {
  COMMON_PAGES,
  DEFAULT_VIEW_STATE,
  isCommonPage,
  PAGES,
  type Page,
  type ViewState,
} from "../state/viewState";
import { resolveComparison, selectComparedEvents } from "./comparedEvents";

/** A page that has a file of its own in the build. */
export interface KnownPage {
  /** Below the site's base, as the application writes it. */
  path: string;
  /** Of several paths that show the same, the one that lasts. */
  canonicalPath: string;
  /** What the path alone shows. */
  state: ViewState;
  /** The event whose accounts stand on the page or the entry that it opens at; null for a whole page. */
  part: { id: string; label: string } | null;
}

type Part = NonNullable<KnownPage["part"]>;

/** What pages there are in a dossier, and in `whole`, the same with its context, below them. */
export function listKnownPages(whole: DossierIndex, terms: readonly Term[]): KnownPage[] {
  const { id } = whole.dossier;
  const pages = PAGES.filter((page) => !isCommonPage(page)).flatMap((page) => [
    describePage(id, page, null),
    ...listParts(page, whole, terms).map((part) => describePage(id, page, part)),
  ]);
  return [...pages, ...listStandIns(whole, pages)];
}

/** The pages that belong to no dossier: the first, which shows the default one, and those beside all of them. */
export function listCommonPages(): KnownPage[] {
  const first = describePage(null, "overview", null);
  // The dossier's own path goes on showing it when another is the default.
  const canonicalPath = encodePath(DEFAULT_DOSSIER_ID, "overview", null);
  return [
    { ...first, canonicalPath },
    ...COMMON_PAGES.map((page) => describePage(null, page, null)),
  ];
}

/** The id of a record that a compared event dates or corroborates opens the comparison of that event. */
function listStandIns(whole: DossierIndex, pages: readonly KnownPage[]): KnownPage[] {
  return [...whole.record.keys()].flatMap((id) => {
    const event = resolveComparison(whole, id);
    const page = pages.find(({ state }) => event !== null && state.account === event);
    if (!page || event === id) return [];
    const state = { ...page.state, account: id };
    return [{ ...page, path: encodePath(whole.dossier.id, "accounts", id), state }];
  });
}

function describePage(dossier: string | null, page: Page, part: Part | null): KnownPage {
  const path = encodePath(dossier, page, part?.id ?? null);
  const state: ViewState = {
    ...DEFAULT_VIEW_STATE,
    dossier,
    page,
    account: page === "accounts" && part ? part.id : null,
    entry: page === "names" && part ? part.id : null,
  };
  return { path, canonicalPath: path, state, part };
}

function listParts(page: Page, whole: DossierIndex, terms: readonly Term[]): Part[] {
  if (page === "accounts") {
    return selectComparedEvents(whole).map(({ id, title }) => ({ id, label: title }));
  }
  if (page !== "names") return [];
  return terms.map((term) => ({
    id: term.id,
    label: term.kind === "term" ? term.term : term.label,
  }));
}
