import {
  createContext,
  createElement,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
  type MouseEvent,
  type ReactNode,
} from "react";
import { useHref, useLocation, useNavigate } from "react-router";
import { createDispatcher } from "./dispatcher";
import type { Transition } from "./transition";
import { decodeUrl, encodeUrl, type DecodedUrl } from "./urlCodec";
import type { ViewState } from "./viewState";

export type Dispatch = (transition: Transition) => void;

export interface ViewStateAccess extends DecodedUrl {
  dispatch: Dispatch;
  /** Address, base path included, of a state, or of the present one after a transition. */
  href: (target: Transition | ViewState) => string;
  /** For `<a>`: a plain press dispatches, a press that asks for a new tab or window is left alone. */
  link: (transition: Transition) => {
    href: string;
    onClick: (event: MouseEvent<HTMLElement>) => void;
  };
}

export const AccessContext = createContext<ViewStateAccess | null>(null);
export const DispatchContext = createContext<Dispatch | null>(null);

/** Decodes the address once for all that stands below it. Needs a declarative router above it. */
export function ViewStateProvider({ children }: { children: ReactNode }): ReactNode {
  const location = useLocation();
  const navigate = useNavigate();
  const base = useHref("/").replace(/\/+$/, "");
  const { pathname, search } = location;

  const [dispatcher] = useState(() => createDispatcher(pathname + search));
  useLayoutEffect(() => {
    dispatcher.connect((url, options) => {
      void navigate(url, options);
    });
  }, [dispatcher, navigate]);
  useLayoutEffect(() => {
    dispatcher.settle(location.pathname + location.search);
  }, [dispatcher, location]);

  const { dispatch } = dispatcher;
  const decoded = useMemo(() => decodeUrl(pathname, search), [pathname, search]);
  const access = useMemo<ViewStateAccess>(() => {
    const href: ViewStateAccess["href"] = (target) =>
      base + encodeUrl("apply" in target ? target.apply(decoded.state) : target);
    const link: ViewStateAccess["link"] = (transition) => ({
      href: href(transition),
      onClick: (event) => {
        if (!isPlainPress(event)) return;
        event.preventDefault();
        dispatch(transition);
      },
    });
    return { ...decoded, dispatch, href, link };
  }, [base, decoded, dispatch]);

  return createElement(
    DispatchContext,
    { value: dispatch },
    createElement(AccessContext, { value: access }, children),
  );
}

/** The view state of the present address and the means to change it. */
export function useViewState(): ViewStateAccess {
  return provided(useContext(AccessContext));
}

/** Only the means to change it: never the same component's reason to draw again. */
export function useDispatch(): Dispatch {
  return provided(useContext(DispatchContext));
}

function provided<T>(value: T | null): T {
  if (value === null) throw new Error("the view state is read outside ViewStateProvider");
  return value;
}

function isPlainPress(event: MouseEvent): boolean {
  const asksForElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return !event.defaultPrevented && event.button === 0 && !asksForElsewhere;
}
