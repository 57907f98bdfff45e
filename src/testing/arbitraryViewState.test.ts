import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalViewState } from "../state/canonicalState";
import { encodeUrl } from "../state/urlCodec";
import { STATE_KEYS } from "../state/urlKeys";
import { FACETS, PAGES } from "../state/viewState";
import { arbitraryViewState, listStateIds, sampleViewStates } from "./arbitraryViewState";
import { makeDossier, makeEvent, makePosition } from "./makeDossier";

const tie = { from: "b", to: "a", directed: false, role: "counterpart" } as const;
const about = { from: "b", to: "place:here", directed: true, role: "about" } as const;
const ids = listStateIds(
  makeDossier({
    events: [
      makeEvent({ id: "call", accounts: [], place: "here", issues: ["gaza"], ties: [tie, about] }),
    ],
    positions: [makePosition({ id: "concern", ties: [tie] })],
  }),
);

describe("listStateIds", () => {
  it("lists all that a link may point at, each once", () => {
    expect(ids.facets.issue).toStrictEqual(["gaza"]);
    expect(ids.references).toStrictEqual([...new Set(ids.references)]);
    expect(ids.references).toEqual(
      expect.arrayContaining(["event:call", "position:concern", "place:here", "tie:a~b~both"]),
    );
    expect(ids.references.filter((reference) => reference.startsWith("tie:"))).toHaveLength(1);
  });
});

describe("sampleViewStates", () => {
  it("gives the same states for the same seed, other ones for another", () => {
    const urls = sampleViewStates(7, 50, ids).map((state) => encodeUrl(state));
    expect(sampleViewStates(7, 50, ids).map((state) => encodeUrl(state))).toStrictEqual(urls);
    expect(sampleViewStates(8, 50, ids).map((state) => encodeUrl(state))).not.toStrictEqual(urls);
  });

  it("points only at what is there", () => {
    const allowed = [null, ...ids.references];
    for (const state of sampleViewStates(1, 500, ids)) {
      expect(["none", null, "call"]).toContain(state.account);
      expect([null, "dossier"]).toContain(state.dossier);
      expect(allowed).toContain(state.sel);
      expect([null, ...ids.facets.actor]).toContain(state.ego?.id ?? null);
      for (const facet of FACETS) {
        for (const id of state.filters[facet]) expect(ids.facets[facet]).toContain(id);
      }
    }
  });

  it("reaches every page and every parameter", () => {
    const urls = sampleViewStates(1, 500, ids).map((state) => encodeUrl(state));
    expect(urls.join("\n")).toContain("/accounts/call/");
    expect(urls.join("\n")).toContain("/names/none/");
    for (const page of PAGES.slice(1)) expect(urls.join("\n")).toContain(`/${page}/`);
    for (const key of STATE_KEYS) {
      expect(
        urls.some((url) => new RegExp(`[?&]${key}=`).test(url)),
        key,
      ).toBe(true);
    }
  });
});

describe("arbitraryViewState", () => {
  it("makes canonical states only", () => {
    fc.assert(
      fc.property(arbitraryViewState(), (state) => {
        expect(canonicalViewState(state)).toStrictEqual(state);
      }),
      { numRuns: 1_000 },
    );
  });
});
