import type { Transition } from "./transition";
import { decodeUrl, encodeUrl } from "./urlCodec";
import type { ViewState } from "./viewState";

export type Navigate = (url: string, options: { replace: boolean }) => void;

export interface Dispatcher {
  /** Applies a transition to the newest state, drawn yet or not, and navigates unless nothing changes. */
  dispatch: (transition: Transition) => void;
  /** Gives the router's way to navigate; before that, transitions are dropped. */
  connect: (navigate: Navigate) => void;
  /** Tells that the router has drawn this address, by our doing or by Back, Forward or a plain link. */
  settle: (url: string) => void;
}

/**
 * Keeps the newest address between a navigation and its drawing, so that two transitions in one tick
 * build on each other. Addresses are paths below the site's base, with their query.
 */
export function createDispatcher(initialUrl: string): Dispatcher {
  let navigate: Navigate | null = null;
  let latest = initialUrl;
  let underWay: string[] = [];
  /** Where the typing of a search text began, and the address it has led to. */
  let draft: { before: string; after: string } | null = null;

  function go(url: string, replace: boolean): void {
    if (navigate === null) return;
    const previous = latest;
    latest = url;
    underWay.push(url);
    try {
      navigate(url, { replace });
    } catch (error) {
      // Browsers refuse too many entries in a short time; the address then still is the old one.
      latest = previous;
      underWay.pop();
      throw error;
    }
  }

  return {
    dispatch(transition) {
      const before = latest;
      const state = stateOf(before);
      const after = encodeUrl(transition.apply(state));
      const typed = transition.draft && draft?.after === before ? draft : null;
      const commits = transition.history === "push" && typed !== null && typed.before !== after;
      if (after === encodeUrl(state) && !commits) return;
      if (commits) go(typed.before, true);
      go(after, transition.history === "replace");
      const isTyping = transition.draft === true && transition.history === "replace";
      draft = isTyping ? { before: typed?.before ?? before, after } : null;
    },
    connect(how) {
      navigate = how;
    },
    settle(url) {
      const index = underWay.lastIndexOf(url);
      if (index >= 0) {
        underWay = underWay.slice(index + 1);
        return;
      }
      underWay = [];
      latest = url;
    },
  };
}

function stateOf(url: string): ViewState {
  const mark = url.indexOf("?");
  return mark < 0 ? decodeUrl(url, "").state : decodeUrl(url.slice(0, mark), url.slice(mark)).state;
}
