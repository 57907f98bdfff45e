import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createStepHistory, GESTURE_MS, MAX_STEPS, type Step, type StepMove } from "./stepHistory";

/** A browser with its entries, a page in it, and the history of steps beside it. */
function makeBrowser() {
  const history = createStepHistory();
  const entries = ["/"];
  let at = 0;
  let nowMs = 0;

  function tell(kind: "push" | "replace" | "pop") {
    const fix = history.enter({ entry: at, url: entries[at] ?? "" }, kind, nowMs);
    if (fix !== null) browser.replace(fix);
  }

  const browser = {
    get shown(): Step {
      return { entry: at, url: entries[at] ?? "" };
    },
    wait(ms: number) {
      nowMs += ms;
    },
    push(url: string) {
      entries.splice(at + 1, Infinity, url);
      at += 1;
      tell("push");
    },
    replace(url: string) {
      entries[at] = url;
      tell("replace");
    },
    go(delta: number) {
      if (at + delta < 0 || at + delta >= entries.length || delta === 0) return;
      at += delta;
      tell("pop");
    },
    undo: () => follow(history.undo()),
    redo: () => follow(history.redo()),
  };
  function follow(move: StepMove | null): boolean {
    if (!move) return false;
    if (move.delta !== 0) browser.go(move.delta);
    else if (move.url !== null) browser.replace(move.url);
    return true;
  }
  tell("pop");
  return browser;
}

describe("createStepHistory", () => {
  it("has nothing to undo or redo at first", () => {
    const browser = makeBrowser();
    expect(browser.undo()).toBe(false);
    expect(browser.redo()).toBe(false);
    expect(browser.shown.url).toBe("/");
  });

  it("undoes a step that Back does not find, within its entry", () => {
    const browser = makeBrowser();
    browser.push("/?sel=a");
    browser.replace("/?sel=a&map=1");
    browser.undo();
    expect(browser.shown).toEqual({ entry: 1, url: "/?sel=a" });
    browser.undo();
    expect(browser.shown).toEqual({ entry: 0, url: "/" });
    browser.redo();
    browser.redo();
    expect(browser.shown).toEqual({ entry: 1, url: "/?sel=a&map=1" });
  });

  it("takes back a change of an earlier entry, and gives it back", () => {
    const browser = makeBrowser();
    browser.replace("/?map=1");
    browser.push("/?sel=a");
    browser.go(-1);
    browser.undo();
    expect(browser.shown).toEqual({ entry: 0, url: "/" });
    browser.redo();
    browser.redo();
    expect(browser.shown).toEqual({ entry: 1, url: "/?sel=a" });
  });

  it("gives an entry the address that it had at that step", () => {
    const browser = makeBrowser();
    browser.replace("/?map=1");
    browser.push("/?sel=a");
    browser.undo();
    browser.undo();
    // The first entry holds "/" now; two steps forward it was left with the map moved.
    browser.redo();
    browser.redo();
    browser.undo();
    expect(browser.shown).toEqual({ entry: 0, url: "/?map=1" });
  });

  it("takes quick replacements for one gesture, with a pause for two", () => {
    const browser = makeBrowser();
    for (let step = 1; step <= 9; step++) {
      browser.wait(GESTURE_MS - 1);
      browser.replace(`/?map=${step}`);
    }
    browser.wait(GESTURE_MS);
    browser.replace("/?map=10");
    browser.undo();
    expect(browser.shown.url).toBe("/?map=9");
    browser.undo();
    expect(browser.shown.url).toBe("/");
  });

  it("takes a change after Back for a gesture of its own, however soon", () => {
    const browser = makeBrowser();
    browser.push("/?sel=a");
    browser.replace("/?sel=a&map=1");
    browser.go(-1);
    browser.replace("/?map=2");
    browser.undo();
    expect(browser.shown).toEqual({ entry: 0, url: "/" });
  });

  it("forgets what was undone once something else is done", () => {
    const browser = makeBrowser();
    browser.push("/?sel=a");
    browser.undo();
    browser.push("/?sel=b");
    expect(browser.redo()).toBe(false);
    browser.undo();
    expect(browser.shown.url).toBe("/");
  });

  it("goes on from an entry of before the page was loaded", () => {
    const history = createStepHistory();
    history.enter({ entry: 5, url: "/five" }, "pop", 0);
    history.enter({ entry: 4, url: "/four" }, "pop", 0);
    expect(history.redo()).toEqual({ delta: 1, url: "/five" });
  });

  it("goes back to an entry that it did not see: of before the load, or before its code came", () => {
    const history = createStepHistory();
    history.enter({ entry: 2, url: "/two" }, "push", 0);
    expect(history.undo()).toEqual({ delta: -1, url: null });
    history.enter({ entry: 1, url: "/one" }, "pop", 1);
    expect(history.redo()).toEqual({ delta: 1, url: "/two" });
  });

  it("undoes at least fifty steps, and those that it forgot by the browser's entries", () => {
    const replaced = makeBrowser();
    const pushed = makeBrowser();
    for (let step = 1; step <= MAX_STEPS + 50; step++) {
      replaced.wait(GESTURE_MS);
      replaced.replace(`/?sel=${step}`);
      pushed.push(`/?sel=${step}`);
    }
    const undoAll = ({ undo }: typeof pushed) => {
      let undone = 0;
      while (undo()) undone += 1;
      return undone;
    };
    expect(undoAll(replaced)).toBe(MAX_STEPS - 1);
    expect(MAX_STEPS).toBeGreaterThan(50);
    expect(undoAll(pushed)).toBe(MAX_STEPS + 50);
  });

  it("retraces any walk exactly, there and back", () => {
    const act = fc.oneof(
      fc.record({ does: fc.constant("push" as const), value: fc.nat(4) }),
      fc.record({ does: fc.constant("replace" as const), value: fc.nat(4) }),
      fc.record({ does: fc.constant("go" as const), value: fc.integer({ min: -2, max: 2 }) }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const browser = makeBrowser();
        for (const { does, value } of acts) {
          browser.wait(GESTURE_MS);
          if (does === "go") browser.go(value);
          else if (browser.shown.url !== `/?sel=${value}`) browser[does](`/?sel=${value}`);
        }
        const seen = [browser.shown];
        while (browser.undo()) seen.unshift(browser.shown);
        expect(browser.shown.url).toBe("/");
        for (const step of seen.slice(1)) {
          browser.redo();
          expect(browser.shown).toEqual(step);
        }
        while (browser.redo());
        const last = browser.shown;
        while (browser.undo());
        while (browser.redo());
        expect(browser.shown).toEqual(last);
      }),
    );
  });
});
