import fc from "fast-check";
import { expect, it } from "vitest";
import type { DossierRecord } from "../model/dossier";
import { involvedActors } from "../model/recordTable";
import { FACETS, type Facet } from "../state/viewState";
import { arbitraryDossier } from "../testing/arbitraryDossier";
import { makeIndex } from "../testing/makeDossier";
import { createFacetTest, createValueReader, facetIds, facetParts } from "./facetColumns";

function valuesOf(record: DossierRecord, facet: Facet): string[] {
  switch (facet) {
    case "issue":
      return record.issues;
    case "actor":
      return involvedActors(record);
    case "source":
      return record.evidence.map(({ source }) => source);
    case "place":
      return record.place === undefined ? [] : [record.place];
    case "kind":
      return [record.kind];
    case "voice":
      return [record.voice];
  }
}

it("reads of a row what its record says, and finds it by that and by each whole of it", () => {
  fc.assert(
    fc.property(arbitraryDossier, fc.nat(), (fields, pick) => {
      const index = makeIndex(fields);
      for (const facet of FACETS) {
        const ids = facetIds(index, facet);
        const read = createValueReader(index, facet);
        const wanted = ids[pick % ids.length] ?? "nothing";
        const passes = createFacetTest(index, facet, [wanted, "nobody-knows"]);
        for (let row = 0; row < index.table.count; row++) {
          const values = new Set(valuesOf(index.table.record(row), facet));
          const found = new Set<string>();
          read(row, (value) => found.add(ids[value]!));
          expect(found).toEqual(values);
          const hit = facetParts(index, facet, wanted).some((id) => values.has(id));
          expect(passes(row)).toBe(hit);
        }
      }
    }),
  );
});
