import { describe, expect, it } from "vitest";
import { leaveSequence, showStep, showTourStep } from "./sequenceTransitions";
import { DEFAULT_VIEW_STATE, type ViewState } from "./viewState";

const MAP: ViewState = { ...DEFAULT_VIEW_STATE, dossier: "x", page: "map", layer: "all" };

describe("going through a sequence", () => {
  it("brings the view of the step, and keeps deck, frame and colours", () => {
    const from: ViewState = {
      ...DEFAULT_VIEW_STATE,
      sel: "actor:iran",
      step: 1,
      deck: "1az",
      present: "view",
      theme: "dark",
    };
    const { apply, history } = showStep(MAP, 2);
    expect(apply(from)).toEqual({ ...MAP, step: 2, deck: "1az", present: "view", theme: "dark" });
    expect(history).toBe("push");
  });

  it("leaves the view as it is when the sequence is left", () => {
    const state: ViewState = { ...MAP, step: 3, deck: "1az", present: "view", theme: "dark" };
    expect(leaveSequence().apply(state)).toEqual({ ...MAP, theme: "dark" });
  });

  it("takes the deck out where the tour begins", () => {
    const from: ViewState = { ...DEFAULT_VIEW_STATE, deck: "1az", step: 3 };
    expect(showTourStep(MAP, 1).apply(from)).toEqual({ ...MAP, step: 1 });
  });
});
