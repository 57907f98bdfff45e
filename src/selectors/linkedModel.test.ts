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
