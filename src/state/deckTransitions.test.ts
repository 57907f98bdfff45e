import { describe, expect, it } from "vitest";
import { presentStep, putDeck, setPresent, startPresenting, walkSteps } from "./deckTransitions";
import { DEFAULT_VIEW_STATE, type ViewState } from "./viewState";

const VIEWS = (["timeline", "map"] as const).map((page) => ({ ...DEFAULT_VIEW_STATE, page }));
const at = (step: number | null): ViewState => ({ ...DEFAULT_VIEW_STATE, deck: "1abz", step });

describe("a walk through steps", () => {
  it.each([
    [null, 1, 1],
    [1, 1, 2],
    [2, -1, 1],
    [9, 1, 1],
  ])("from %s by %d leads to %d", (from, by, to) => {
    const { apply } = walkSteps(VIEWS, (step) => step + by);
    expect(apply(at(from))).toStrictEqual({ ...at(to), page: VIEWS[to - 1]!.page });
  });

  it("stays at its ends", () => {
    const [first, last] = [at(1), at(2)];
    expect(walkSteps(VIEWS, (step) => step - 1).apply(first)).toBe(first);
    expect(walkSteps(VIEWS, (step) => step + 1).apply(last)).toBe(last);
  });
});

describe("decks and presenting", () => {
  it("put another deck in the place of the present one, with the step where its view went", () => {
    expect(putDeck("1cdz", () => 2).apply(at(1))).toStrictEqual({ ...at(2), deck: "1cdz" });
    expect(putDeck("").apply(at(1))).toStrictEqual(DEFAULT_VIEW_STATE);
  });

  it("begin where one is, else at the first step", () => {
    expect(startPresenting(VIEWS[0], 2).apply(at(2))).toStrictEqual({ ...at(2), present: "view" });
    expect(startPresenting(VIEWS[0], null).apply(at(null))).toMatchObject({
      page: "timeline",
      step: 1,
      present: "view",
    });
    expect(startPresenting(undefined, null).apply(at(null)).step).toBeNull();
    expect(presentStep(VIEWS[1]!, 2).apply(at(null))).toMatchObject({ page: "map", step: 2 });
    expect(setPresent(null).apply({ ...at(2), present: "view" })).toStrictEqual(at(2));
  });
});
