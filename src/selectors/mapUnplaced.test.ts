import { expect, it } from "vitest";
import type { ImportedOrigin } from "../model/importedSet";
import { DEFAULT_VIEW_STATE } from "../state/viewState";
import { compileDossierIndex } from "../model/dossierIndex";
import { makeDossier, makeEvent, makePlace } from "../testing/makeDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectMap } from "./mapSeries";
import { selectMapUnplaced } from "./mapUnplaced";

const ORIGIN: ImportedOrigin = {
  format: "acled",
  fileName: "events.csv",
  sha256: "0".repeat(64),
  importedOn: "2026-11-29",
  attribution: null,
  redistributable: false,
  machineCoded: false,
};
const dossier = makeDossier({
  places: [
    makePlace({ id: "town", kind: "town", precision: "town", point: [60, 28] }),
    { id: "hills", name: "Hills", kind: "province", precision: "province" },
  ],
  events: [
    makeEvent({ id: "a", place: "town" }),
    makeEvent({ id: "b", place: "hills" }),
    makeEvent({ id: "c" }),
  ],
});

it("counts the rows of a file whose place cannot be drawn among those without a mark", () => {
  const index = compileDossierIndex({ ...dossier, imported: ORIGIN });
  const series = selectMap(index);
  expect(series.unplaced.map(({ ref }) => ref)).toEqual(["event:b", "event:c"]);
  const model = selectLinkedModel(index, DEFAULT_VIEW_STATE);
  expect(selectMapUnplaced(series, model)).toEqual({
    count: 2,
    told: "2 of 3 records have no mark here",
  });
});
