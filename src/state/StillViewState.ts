import { createElement, useMemo, type ReactNode } from "react";
import { AccessContext, DispatchContext, useViewState, type ViewStateAccess } from "./useViewState";
import type { ViewState } from "./viewState";

const doNothing = () => undefined;

interface StillViewStateProps {
  state: ViewState;
  children: ReactNode;
}

/** For a view that is drawn in another state than the address has, to be looked at only: nothing in it changes anything. */
export function StillViewState({ state, children }: StillViewStateProps): ReactNode {
  const outer = useViewState();
  const access = useMemo<ViewStateAccess>(() => {
    const href: ViewStateAccess["href"] = (target) =>
      outer.href("apply" in target ? target.apply(state) : target);
    return {
      state,
      notices: [],
      notFound: false,
      dispatch: doNothing,
      href,
      link: (transition) => ({
        href: href(transition),
        onClick: (event) => event.preventDefault(),
      }),
    };
  }, [outer, state]);
  return createElement(
    DispatchContext,
    { value: doNothing },
    createElement(AccessContext, { value: access }, children),
  );
}
