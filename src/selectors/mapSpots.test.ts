import { describe, expect, it } from "vitest";
import { compileDossierIndex } from "../model/dossierIndex";
import { makeEvent, makeIndex, makePlace } from "../testing/makeDossier";
import { makeCrowd } from "../testing/makeCrowd";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectMap } from "./mapSeries";
import { selectMapLayers } from "./mapSpots";

function dossierOf(placeCount: number) {
  const ids = Array.from({ length: placeCount }, (_, at) => `p${at}`);
  return makeIndex({
    places: ids.map((id, at) =>
      makePlace({ id, kind: "town", precision: "town", point: [40 + at, 30] }),
    ),
    events: ids.map((id) => makeEvent({ id: `e-${id}`, place: id })),
  });
}

describe("selectMapLayers", () => {
  it("gives a few places a card each, and more than four a mark each upon the bare map", () => {
    const few = dossierOf(4);
    expect(selectMapLayers(few, selectMap(few), null, null)).toEqual({
      base: selectMap(few),
      spots: [],
    });
    const many = dossierOf(5);
    const { base, spots } = selectMapLayers(many, selectMap(many), null, null);
    expect(base.places).toEqual([]);
    expect(base.extent).toHaveLength(5);
    expect(spots.map(({ id }) => id)).toEqual(["p0", "p1", "p2", "p3", "p4"]);
  });

  it("keeps all records where the dossier is small enough to be muted in place", () => {
    const index = compileDossierIndex(makeCrowd(120));
    const series = selectMap(index);
    const { spots } = selectMapLayers(index, series, null, null);
    const told = [...spots.flatMap(({ rows }) => rows), ...series.unplaced.map(({ row }) => row)];
    expect(told.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 120 }, (_, row) => row));
  });

  it("leaves the cards of the article where the places are those of the context", () => {
    const index = realIndexWithContext();
    const { base, spots } = selectMapLayers(index, selectMap(index), null, null);
    expect(base.places.map(({ id }) => id)).toEqual(
      selectMap(realIndex()).places.map(({ id }) => id),
    );
    expect(spots.length).toBeGreaterThan(4);
  });
});
