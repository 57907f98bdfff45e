import { expect, it } from "vitest";
import { DEFAULT_VIEW_STATE, NO_FILTERS } from "../state/viewState";
import { realIndex } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";

it("joins the dossier with what passes and what is selected", () => {
  const model = selectLinkedModel(realIndex(), {
    ...DEFAULT_VIEW_STATE,
    filters: { ...NO_FILTERS, kind: ["call"] },
    sel: "event:ministers-call",
  });
  const row = realIndex().table.indexOf.get("event:ministers-call")!;
  expect(model.filter).toMatchObject({ shown: 1, total: 23 });
  expect(model.selection).toEqual({
    reference: "event:ministers-call",
    rows: new Set([row]),
    ends: null,
  });
  expect(selectLinkedModel(realIndex(), DEFAULT_VIEW_STATE).selection).toBeNull();
});

it("filters anew when a filter changes, and for nothing else", () => {
  const calls = { ...DEFAULT_VIEW_STATE, filters: { ...NO_FILTERS, kind: ["call" as const] } };
  const { filter } = selectLinkedModel(realIndex(), calls);
  const moved = { ...calls, filters: { ...calls.filters }, map: { lon: 61, lat: 27, zoom: 4 } };
  expect(selectLinkedModel(realIndex(), { ...moved, sel: "actor:iran" }).filter).toBe(filter);
  for (const other of [
    { ...calls, q: "gaza" },
    { ...calls, from: "2023-12-01" },
    { ...calls, to: "2023-12-01" },
    { ...calls, filters: NO_FILTERS },
  ]) {
    expect(selectLinkedModel(realIndex(), other).filter).not.toBe(filter);
  }
  expect(selectLinkedModel(realIndex(), calls).filter).toEqual(filter);
});
