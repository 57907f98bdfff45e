import { describe, expect, it, vi } from "vitest";
import { createDispatcher, type Navigate } from "./dispatcher";
import { setSearch, toggleFilter } from "./filterTransitions";
import { selectReference, setTheme, toggleCoverage } from "./transitions";

function connected(initialUrl: string) {
  const steps: string[] = [];
  const dispatcher = createDispatcher(initialUrl);
  dispatcher.connect((url, { replace }) => steps.push(`${replace ? "replace" : "push"} ${url}`));
  return { dispatcher, steps };
}

describe("createDispatcher", () => {
  it("builds the second transition of a tick on the first", () => {
    const { dispatcher, steps } = connected("/?by=actor");
    dispatcher.dispatch(toggleFilter("issue", "a"));
    dispatcher.dispatch(selectReference("event:b"));
    expect(steps).toStrictEqual(["push /?by=actor&issue=a", "push /?by=actor&issue=a&sel=event:b"]);
  });

  it("builds on the newest address although the router draws an older one late", () => {
    const { dispatcher, steps } = connected("/");
    dispatcher.dispatch(toggleFilter("issue", "a"));
    dispatcher.dispatch(toggleFilter("issue", "b"));
    dispatcher.settle("/?issue=a");
    dispatcher.dispatch(toggleFilter("issue", "c"));
    expect(steps.at(-1)).toBe("push /?issue=a,b,c");
  });

  it("builds on where Back led, also from an address it had been asked for before", () => {
    const { dispatcher, steps } = connected("/");
    dispatcher.dispatch(toggleFilter("issue", "a"));
    dispatcher.settle("/?issue=a");
    dispatcher.dispatch(toggleFilter("issue", "b"));
    dispatcher.settle("/?issue=a,b");
    dispatcher.settle("/?issue=a");
    dispatcher.dispatch(toggleFilter("issue", "c"));
    expect(steps.at(-1)).toBe("push /?issue=a,c");
  });

  it("forgets what was under way when the reader goes elsewhere", () => {
    const { dispatcher, steps } = connected("/");
    dispatcher.dispatch(toggleFilter("issue", "a"));
    dispatcher.settle("/?theme=dark");
    dispatcher.dispatch(toggleFilter("issue", "b"));
    expect(steps.at(-1)).toBe("push /?issue=b&theme=dark");
  });

  it("makes no entry when nothing changes, be the address canonical or not", () => {
    const { dispatcher, steps } = connected("/?issue=b,a&utm_source=x");
    dispatcher.dispatch(selectReference("event:b"));
    dispatcher.dispatch(selectReference("event:b"));
    dispatcher.settle("/?issue=b,a&utm_source=x");
    dispatcher.dispatch({ apply: (state) => ({ ...state }), history: "push" });
    expect(steps).toStrictEqual(["push /?issue=a,b&sel=event:b"]);
  });

  it("drops transitions before there is a router", () => {
    const dispatcher = createDispatcher("/");
    dispatcher.dispatch(toggleCoverage());
    const navigate = vi.fn<Navigate>();
    dispatcher.connect(navigate);
    dispatcher.dispatch(setTheme("dark"));
    expect(navigate.mock.calls).toStrictEqual([["/?theme=dark", { replace: true }]]);
  });

  it("stays where it is when the browser refuses", () => {
    const dispatcher = createDispatcher("/");
    const navigate = vi.fn<Navigate>();
    dispatcher.connect(navigate);
    navigate.mockImplementationOnce(() => {
      throw new Error("too many");
    });
    expect(() => dispatcher.dispatch(toggleFilter("issue", "a"))).toThrow("too many");
    dispatcher.dispatch(toggleFilter("issue", "b"));
    expect(navigate).toHaveBeenLastCalledWith("/?issue=b", { replace: false });
  });
});

describe("typing a search text", () => {
  it("replaces the present entry, and on Enter gives the text one of its own", () => {
    const { dispatcher, steps } = connected("/?issue=a");
    dispatcher.dispatch(setSearch("g", "typing"));
    dispatcher.dispatch(setSearch("ga", "typing"));
    dispatcher.dispatch(setSearch("ga", "entered"));
    expect(steps).toStrictEqual([
      "replace /?issue=a&q=g",
      "replace /?issue=a&q=ga",
      "replace /?issue=a",
      "push /?issue=a&q=ga",
    ]);
  });

  it("on a second Enter does nothing", () => {
    const { dispatcher, steps } = connected("/");
    dispatcher.dispatch(setSearch("g", "typing"));
    dispatcher.dispatch(setSearch("g", "entered"));
    dispatcher.dispatch(setSearch("g", "entered"));
    expect(steps).toHaveLength(3);
  });

  it("goes on from the pushed entry", () => {
    const { dispatcher, steps } = connected("/");
    dispatcher.dispatch(setSearch("g", "typing"));
    dispatcher.dispatch(setSearch("g", "entered"));
    dispatcher.dispatch(setSearch("ga", "typing"));
    dispatcher.dispatch(setSearch("ga", "entered"));
    expect(steps.slice(-2)).toStrictEqual(["replace /?q=g", "push /?q=ga"]);
  });

  it("makes no entry when the text is the old one again", () => {
    const { dispatcher, steps } = connected("/");
    dispatcher.dispatch(setSearch("g", "typing"));
    dispatcher.dispatch(setSearch("", "typing"));
    dispatcher.dispatch(setSearch("", "entered"));
    expect(steps).toStrictEqual(["replace /?q=g", "replace /"]);
  });

  it("on Enter pushes plainly when something else happened in between", () => {
    const { dispatcher, steps } = connected("/");
    dispatcher.dispatch(setSearch("g", "typing"));
    dispatcher.dispatch(toggleFilter("issue", "a"));
    dispatcher.dispatch(setSearch("ga", "entered"));
    expect(steps).toStrictEqual(["replace /?q=g", "push /?issue=a&q=g", "push /?issue=a&q=ga"]);
  });

  it("on Enter pushes a text that was never typed", () => {
    const { dispatcher, steps } = connected("/");
    dispatcher.dispatch(setSearch("peace", "entered"));
    expect(steps).toStrictEqual(["push /?q=peace"]);
  });
});
