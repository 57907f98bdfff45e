import type { Reference } from "../model/reference";
import type { Layer } from "../model/vocabulary";
import { openPage } from "./pageTransitions";
import { push, replace, type Transition } from "./transition";

/** From a page without records to the overview, with one selected; its layer is added for it. */
export function openSelected(reference: Reference, layer: Layer): Transition {
  const { apply } = openPage("overview");
  return push((state) => ({
    ...apply(state),
    ...(layer === "context" && state.layer !== "all" ? { layer: "all", at: [] } : {}),
    sel: reference,
  }));
}

/** To the words of a record in the article, in one step, so that Back leads to where it was named. */
export function openInArticle(reference: Reference): Transition {
  const { apply } = openPage("article");
  return push((state) => ({ ...apply(state), sel: reference }));
}

/** Opens the comparison of an event's accounts. */
export function openAccounts(account: string): Transition {
  const { apply } = openPage("accounts");
  return push((state) => ({ ...apply(state), account }));
}

/** The address of the comparison itself, in the place of one that named it by a record it is linked to. */
export function standInAccounts(account: string): Transition {
  return replace((state) => ({ ...state, account }));
}

/** Opens names and terms at one entry. */
export function openEntry(entry: string): Transition {
  const { apply } = openPage("names");
  return push((state) => ({ ...apply(state), entry }));
}
