import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Boundaries } from "../model/boundaries";
import { DEFAULT_VIEW_STATE, NO_FILTERS, type ViewState } from "../state/viewState";
import { makeActor, makeDossier, makeEvent, makePlace } from "../testing/makeDossier";
import { compileDossierIndex, type DossierIndex } from "../model/dossierIndex";
import { realIndex } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { distanceKm, selectMapGeography } from "./mapGeography";
import { selectMapHeadline } from "./mapHeadline";

const boundaries = JSON.parse(readFileSync("data/geo/region.topo.json", "utf8")) as Boundaries;

function headline(filters: Partial<ViewState["filters"]>, more: Partial<ViewState> = {}): string {
  return headlineOf(realIndex(), { filters: { ...NO_FILTERS, ...filters }, ...more });
}

function headlineOf(index: DossierIndex, state: Partial<ViewState> = {}): string {
  const model = selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, ...state });
  return selectMapHeadline(model, selectMapGeography(index, boundaries));
}

describe("selectMapHeadline", () => {
  it("says the border and the distance for the whole article", () => {
    expect(headline({})).toBe(
      "The attacked province borders Pakistan; Gaza lies about 2,600 km away",
    );
  });

  it("says where the records are set while the boundaries load", () => {
    const model = selectLinkedModel(realIndex(), DEFAULT_VIEW_STATE);
    expect(selectMapHeadline(model, null)).toBe(
      "Two records concern Sistan and Baluchestan, four concern Gaza",
    );
  });

  it.each([
    [{ issue: ["gaza-ceasefire"] }, "Gaza ceasefire: both records concern Gaza"],
    [
      { issue: ["counter-terrorism"] },
      "Counter-terrorism: two of the 13 records concern Sistan and Baluchestan, which borders Pakistan; the others have no place",
    ],
    [{ issue: ["bilateral-ties"] }, "Bilateral ties: none of the seven records has a place"],
    [
      { kind: ["attack"] },
      "Attack: the one record is set in Sistan and Baluchestan, which borders Pakistan",
    ],
    [{ kind: ["call"] }, "Call: the one record has no place"],
    [{ actor: ["people-of-gaza"] }, "People of Gaza: the one record concerns Gaza"],
    [{ place: ["gaza-strip"] }, "Gaza Strip: all four records concern Gaza"],
    [
      { kind: ["statement"], place: ["gaza-strip", "iran"] },
      "Statement, Gaza Strip or Iran: Gaza lies about 2,600 km from Sistan and Baluchestan",
    ],
    [
      { issue: ["humanitarian-access"], kind: ["attack"] },
      "Humanitarian access, attack: no record is left to place",
    ],
  ])("under the filter %o", (filters, expected) => {
    expect(headline(filters)).toBe(expected);
  });

  it("says that one of two records has no place", () => {
    const index = compileDossierIndex(
      makeDossier({
        actors: [makeActor({ id: "x" })],
        events: [makeEvent({ id: "a", place: "town" }), makeEvent({ id: "b" })],
        places: [makePlace({ id: "town", name: "Town", kind: "town", precision: "town" })],
      }),
    );
    expect(headlineOf(index)).toBe("One of the two records is set in Town; the other has no place");
  });

  it("counts places when there are many", () => {
    const places = ["a", "b", "c", "d"];
    const index = compileDossierIndex(
      makeDossier({ events: places.map((id) => makeEvent({ id, place: `place-${id}` })) }),
    );
    expect(headlineOf(index)).toBe("Four records are set in four places");
  });

  it("names the places that lead, unless more hold as many", () => {
    const headlineWith = (...counts: number[]) => {
      const events = counts.flatMap((count, place) =>
        Array.from({ length: count }, (_, at) =>
          makeEvent({ id: `e${place}-${at}`, place: `p${place}` }),
        ),
      );
      const places = counts.map((_, at) => makePlace({ id: `p${at}`, name: `Place ${at}` }));
      return headlineOf(compileDossierIndex(makeDossier({ events, places })));
    };
    expect(headlineWith(1, 5, 1, 3)).toBe(
      "Ten records are set in four places, 5 in Place 1 and 3 in Place 3",
    );
    expect(headlineWith(2, 5, 2, 2)).toBe("Eleven records are set in four places, 5 in Place 1");
    expect(headlineWith(2, 2, 2, 2)).toBe("Eight records are set in four places");
  });
});

describe("selectMapGeography", () => {
  const geography = selectMapGeography(realIndex(), boundaries);

  it("finds the province across the border, and no province of the same country", () => {
    expect(geography.neighbours.get("sistan-baluchestan")).toEqual([
      { feature: "PK-BA", name: "Balochistan", country: "PAK", countryName: "Pakistan" },
    ]);
  });

  it("prefers a given point to the middle of the area", () => {
    const index = compileDossierIndex(
      makeDossier({ places: [makePlace({ id: "p", point: [51, 35], feature: "IRN" })] }),
    );
    expect(selectMapGeography(index, boundaries).centres.get("p")).toEqual([51, 35]);
  });

  it("knows no distance to a place that is neither point nor area", () => {
    expect(distanceKm(geography, "gaza-strip", "nowhere")).toBeNull();
    expect(distanceKm(geography, "gaza-strip", "sistan-baluchestan")).toBe(2600);
  });
});
