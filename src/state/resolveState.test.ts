import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryViewState, listStateIds } from "../testing/arbitraryViewState";
import { makeActor, makeDossier, makeEvent, makePosition } from "../testing/makeDossier";
import { resolveState } from "./resolveState";
import { DEFAULT_VIEW_STATE, NO_FILTERS, OTHER_SIDES, type ViewState } from "./viewState";

const dossier = makeDossier({
  actors: [makeActor({ id: "a" }), makeActor({ id: "b" })],
  events: [makeEvent({ id: "call", place: "here", issues: ["gaza", "ties"] })],
  positions: [makePosition({ id: "concern" })],
});

function stateWith(fields: Partial<ViewState>): ViewState {
  return { ...DEFAULT_VIEW_STATE, ...fields };
}

describe("resolveState", () => {
  it("gives back the very state when the dossier has all of it", () => {
    const state = stateWith({
      filters: {
        ...NO_FILTERS,
        issue: ["gaza"],
        actor: ["a"],
        place: ["here"],
        source: ["source"],
      },
      sel: "event:call",
    });
    expect(resolveState(state, dossier)).toStrictEqual({ state, notices: [] });
    expect(resolveState(state, dossier).state).toBe(state);
  });

  it("leaves out what is missing, counts it, and keeps the rest", () => {
    const state = stateWith({
      filters: { ...NO_FILTERS, issue: ["gaza", "lost", "ties"], place: ["nowhere"] },
      q: "peace",
    });
    const resolved = resolveState(state, dossier);
    expect(resolved.state).toStrictEqual(
      stateWith({ filters: { ...NO_FILTERS, issue: ["gaza", "ties"] }, q: "peace" }),
    );
    expect(resolved.notices).toStrictEqual([
      { key: "issue", missing: ["lost"], of: 3, reason: "missing" },
      { key: "place", missing: ["nowhere"], of: 1, reason: "missing" },
    ]);
    expect(state.filters.issue).toHaveLength(3);
  });

  it("tells of folds whose actor is missing", () => {
    const resolved = resolveState(stateWith({ fold: ["a", "lost"] }), dossier);
    expect(resolved.state.fold).toStrictEqual(["a"]);
    expect(resolved.notices).toStrictEqual([
      { key: "fold", missing: ["lost"], of: 2, reason: "missing" },
    ]);
  });

  it("accepts any kind and voice of the vocabulary, no other", () => {
    const state = stateWith({
      filters: { ...NO_FILTERS, kind: ["duel", "vote"], voice: ["assessed", "sung"] },
    });
    const resolved = resolveState(state, dossier);
    expect(resolved.state.filters).toStrictEqual({
      ...NO_FILTERS,
      kind: ["vote"],
      voice: ["assessed"],
    });
    expect(resolved.notices.map((notice) => notice.missing)).toStrictEqual([["duel"], ["sung"]]);
  });

  it.each([
    "event:call",
    "position:concern",
    "actor:a",
    "place:here",
    "source:source",
    "tie:a~b",
    "tie:b~a",
    "tie:a~b~both",
  ] as const)("keeps the selection %s", (sel) => {
    expect(resolveState(stateWith({ sel }), dossier).notices).toStrictEqual([]);
  });

  it.each([
    "event:concern",
    "position:call",
    "actor:here",
    "place:a",
    "source:lost",
    "tie:a~lost",
    "tie:a~a",
    "tie:lost~b",
    "tie:a~lost~both",
  ] as const)("lets go of the selection %s and says so", (sel) => {
    const state = stateWith({ sel, q: "peace" });
    expect(resolveState(state, dossier)).toStrictEqual({
      state: { ...state, sel: null },
      notices: [{ key: "sel", missing: [sel], of: 1, reason: "missing" }],
    });
  });

  it("lets go of an actor in the middle that the dossier does not have", () => {
    const state = stateWith({ ego: { id: "lost", steps: 2 }, sel: "event:call" });
    expect(resolveState(state, dossier)).toStrictEqual({
      state: { ...state, ego: null },
      notices: [{ key: "ego", missing: ["lost"], of: 1, reason: "missing" }],
    });
    const between = stateWith({ path: ["a", "lost"] });
    expect(resolveState(between, dossier)).toStrictEqual({
      state: { ...between, path: null },
      notices: [{ key: "path", missing: ["lost"], of: 2, reason: "missing" }],
    });
    const known = stateWith({ ego: { id: "a", steps: 1 } });
    expect(resolveState(known, dossier).state).toBe(known);
  });

  it("leaves out the places of actors that the dossier does not have", () => {
    const here = { id: "a", x: 1, y: 2 };
    const state = stateWith({ at: [here, { id: "lost", x: 3, y: 4 }], fold: ["gone"] });
    expect(resolveState(state, dossier)).toStrictEqual({
      state: { ...state, at: [here], fold: [] },
      notices: [
        { key: "fold", missing: ["gone"], of: 1, reason: "missing" },
        { key: "at", missing: ["lost"], of: 2, reason: "missing" },
      ],
    });
  });

  it("lets go of a side that is no actor of the dossier, and keeps those that are none", () => {
    const state = stateWith({ alone: "lost" });
    expect(resolveState(state, dossier)).toStrictEqual({
      state: { ...state, alone: null },
      notices: [{ key: "alone", missing: ["lost"], of: 1, reason: "missing" }],
    });
    for (const alone of ["a", ...OTHER_SIDES]) {
      const known = stateWith({ alone });
      expect(resolveState(known, dossier).state).toBe(known);
    }
  });

  it("finds nothing missing in states made from the dossier", () => {
    fc.assert(
      fc.property(arbitraryViewState(listStateIds(dossier)), (state) => {
        expect(resolveState(state, dossier).state).toBe(state);
      }),
    );
  });

  it("gives, for any state, one that it then finds complete", () => {
    fc.assert(
      fc.property(arbitraryViewState(), (state) => {
        const resolved = resolveState(state, dossier).state;
        expect(resolveState(resolved, dossier).state).toBe(resolved);
      }),
    );
  });
});
