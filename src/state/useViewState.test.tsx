import { act, render, renderHook, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { BrowserRouter, MemoryRouter, useNavigate } from "react-router";
import { afterEach, describe, expect, it } from "vitest";
import { openPage } from "./pageTransitions";
import { setSearch, toggleFilter } from "./filterTransitions";
import { selectReference, setTheme } from "./transitions";
import { encodeUrl } from "./urlCodec";
import { useDispatch, useViewState, ViewStateProvider } from "./useViewState";
import { DEFAULT_VIEW_STATE } from "./viewState";

function renderAt(url: string) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MemoryRouter initialEntries={["/?q=before", url]} initialIndex={1}>
      <ViewStateProvider>{children}</ViewStateProvider>
    </MemoryRouter>
  );
  const { result } = renderHook(
    () => ({ ...useViewState(), stable: useDispatch(), go: useNavigate() }),
    { wrapper },
  );
  return {
    result,
    url: () => encodeUrl(result.current.state),
    go: (steps: number) =>
      act(() => {
        void result.current.go(steps);
      }),
  };
}

describe("useViewState", () => {
  it("reads the address, with notices and the flag for unknown paths", () => {
    const { result } = renderAt("/d/x/clock/?issue=b,a&map=here");
    expect(result.current.state.filters.issue).toStrictEqual(["a", "b"]);
    expect(result.current.notices).toMatchObject([{ key: "map", reason: "unreadable" }]);
    expect(result.current.notFound).toBe(true);
  });

  it("pushes choices, so that Back and Forward step through them", () => {
    const { result, url, go } = renderAt("/");
    act(() => result.current.dispatch(toggleFilter("issue", "a")));
    act(() => result.current.dispatch(openPage("map")));
    expect(url()).toBe("/d/pakistan-iran-2023/map/?issue=a");
    go(-1);
    expect(url()).toBe("/?issue=a");
    go(-1);
    expect(url()).toBe("/");
    go(2);
    expect(url()).toBe("/d/pakistan-iran-2023/map/?issue=a");
  });

  it("replaces the rest, so that Back leads past it", () => {
    const { result, url, go } = renderAt("/");
    act(() => result.current.dispatch(setTheme("dark")));
    act(() => result.current.dispatch(setSearch("gaza", "typing")));
    expect(url()).toBe("/?q=gaza&theme=dark");
    go(-1);
    expect(url()).toBe("/?q=before");
  });

  it("gives an entered search an entry of its own", () => {
    const { result, url, go } = renderAt("/?issue=a");
    act(() => result.current.dispatch(setSearch("gaza", "typing")));
    act(() => result.current.dispatch(setSearch("gaza", "entered")));
    expect(url()).toBe("/?issue=a&q=gaza");
    go(-1);
    expect(url()).toBe("/?issue=a");
  });

  it("builds two dispatches of one tick on each other", () => {
    const { result, url, go } = renderAt("/");
    act(() => {
      result.current.dispatch(toggleFilter("issue", "a"));
      result.current.dispatch(selectReference("event:b"));
    });
    expect(url()).toBe("/?issue=a&sel=event:b");
    go(-1);
    expect(url()).toBe("/?issue=a");
  });

  it("builds on the address that Back led to", () => {
    const { result, url, go } = renderAt("/");
    act(() => result.current.dispatch(toggleFilter("issue", "a")));
    go(-1);
    act(() => result.current.dispatch(toggleFilter("issue", "b")));
    expect(url()).toBe("/?issue=b");
  });

  it("makes no entry for a choice that changes nothing", () => {
    const { result, url, go } = renderAt("/?sel=event:b&utm_source=x");
    act(() => result.current.dispatch(selectReference("event:b")));
    go(-1);
    expect(url()).toBe("/?q=before");
  });

  it("keeps dispatch and, for the same address, the state identical", () => {
    const { result } = renderAt("/?issue=a");
    const { dispatch, stable, state } = result.current;
    expect(stable).toBe(dispatch);
    act(() => dispatch({ apply: (same) => ({ ...same }), history: "push" }));
    expect(result.current.state).toBe(state);
    act(() => dispatch(openPage("map")));
    expect(result.current.stable).toBe(dispatch);
    expect(result.current.dispatch).toBe(dispatch);
  });

  it("says what is wrong when there is no provider", () => {
    expect(() => renderHook(() => useViewState())).toThrow("outside ViewStateProvider");
    expect(() => renderHook(() => useDispatch())).toThrow("outside ViewStateProvider");
  });
});

describe("useDispatch", () => {
  it("does not draw again when the address changes", () => {
    let draws = 0;
    function Button() {
      const dispatch = useDispatch();
      draws += 1;
      return <button onClick={() => dispatch(toggleFilter("issue", "a"))}>press</button>;
    }
    const button = <Button />;
    render(
      <MemoryRouter>
        <ViewStateProvider>{button}</ViewStateProvider>
      </MemoryRouter>,
    );
    act(() => screen.getByRole("button").click());
    expect(draws).toBe(1);
  });
});

describe("below a base path, in the browser's own history", () => {
  afterEach(() => window.history.replaceState(null, "", "/"));

  function Probe() {
    const { state, href, link } = useViewState();
    return (
      <>
        <output>{encodeUrl(state)}</output>
        <a {...link(openPage("map"))}>map</a>
        <a href={href(DEFAULT_VIEW_STATE)}>home</a>
      </>
    );
  }

  function renderBelow(basename: string, url: string) {
    window.history.replaceState(null, "", url);
    render(
      <BrowserRouter basename={basename}>
        <ViewStateProvider>
          <Probe />
        </ViewStateProvider>
      </BrowserRouter>,
    );
  }

  it.each(["/readout", "/readout/"])("links and navigates below %s", async (basename) => {
    renderBelow(basename, "/readout/d/x/timeline/?issue=b,a&utm_source=y");
    expect(screen.getByRole("status")).toHaveTextContent("/d/x/timeline/?issue=a,b");
    expect(screen.getByText("map")).toHaveAttribute("href", "/readout/d/x/map/?issue=a,b");
    expect(screen.getByText("home")).toHaveAttribute("href", "/readout/");
    await userEvent.click(screen.getByText("map"));
    expect(window.location.pathname + window.location.search).toBe("/readout/d/x/map/?issue=a,b");
    expect(screen.getByRole("status")).toHaveTextContent("/d/x/map/?issue=a,b");
  });

  it("leaves a press for a new tab to the browser", async () => {
    renderBelow("/", "/?issue=a");
    const user = userEvent.setup();
    let prevented: boolean | undefined;
    const stop = (event: Event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener("click", stop);
    await user.keyboard("{Control>}");
    await user.click(screen.getByText("map"));
    await user.keyboard("{/Control}");
    document.removeEventListener("click", stop);
    expect(prevented).toBe(false);
    expect(screen.getByRole("status")).toHaveTextContent("/?issue=a");
  });
});
