import { expect, it } from "vitest";
import { DEFAULT_VIEW_STATE } from "../state/viewState";
import { realIndexWithContext } from "../testing/realDossier";
import { selectActorDetails } from "./detailsActor";
import { selectLinkedModel } from "./linkedModel";

const index = realIndexWithContext();
const model = selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, layer: "all" });
const labelsOf = (id: string) => selectActorDetails(model, id)!.groups.map(({ label }) => label);

it("calls nobody silent whose claims of an event are told", () => {
  const claimants = new Set(
    index.dossier.events.flatMap(({ claims = [] }) => claims.flatMap(({ by = [] }) => by)),
  );
  expect(claimants.size).toBeGreaterThan(10);
  for (const id of claimants) {
    const actor = selectActorDetails(model, id);
    const empty = actor?.groups.filter(({ items }) => items.length === 0) ?? [];
    expect(empty, id).toEqual([]);
  }
  expect(labelsOf("jaish-al-adl")).not.toContain("Statements reported");
});
