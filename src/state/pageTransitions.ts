import { DEFAULT_DOSSIER_ID } from "./defaultDossier";
import { push, type Transition } from "./transition";
import { DEFAULT_VIEW_STATE, isCommonPage, type Page, type ViewForm } from "./viewState";

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
      ...(page === "sources" ? {} : { find: "", alone: null, sort: "records" }),
    };
  });
}

/** The page as it opens first: nothing filtered, selected, moved or restyled. Sequence, frame and theme stay. */
export function resetView(): Transition {
  return push(({ dossier, page, account, entry, step, deck, present, embed, theme }) => ({
    ...DEFAULT_VIEW_STATE,
    dossier,
    page,
    account,
    entry,
    step,
    deck,
    present,
    embed,
    theme,
  }));
}

function dossierFor(page: Page, dossier: string | null): string | null {
  if (isCommonPage(page)) return null;
  return page === "overview" ? dossier : (dossier ?? DEFAULT_DOSSIER_ID);
}
