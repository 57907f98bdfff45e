import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryViewState } from "../testing/arbitraryViewState";
import { DEFAULT_DOSSIER_ID } from "./defaultDossier";
import { openViewLink, viewLinkOf } from "./viewLink";
import { DEFAULT_VIEW_STATE } from "./viewState";

describe("the link of a view by itself", () => {
  it("names the dossier and neither sequence, frame nor colours", () => {
    const state = { ...DEFAULT_VIEW_STATE, step: 3, deck: "1abz", theme: "dark" } as const;
    expect(viewLinkOf({ ...state, present: "view", embed: true })).toBe(
      `/d/${DEFAULT_DOSSIER_ID}/`,
    );
  });

  it("opens the view that it was taken from", () => {
    fc.assert(
      fc.property(arbitraryViewState(), (state) => {
        const link = viewLinkOf(state);
        expect(viewLinkOf(openViewLink(link).state)).toBe(link);
        expect(openViewLink(link).notFound).toBe(false);
      }),
    );
  });

  it("takes no sequence, mode or frame from a stranger's link", () => {
    const { state } = openViewLink("/d/x/map/?deck=1abz&embed=1&present=1&step=4&theme=dark");
    expect(state).toStrictEqual({ ...DEFAULT_VIEW_STATE, dossier: "x", page: "map" });
  });
});
