import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE, NO_FILTERS, type ViewState } from "../state/viewState";
import { realIndexWithContext } from "../testing/realDossier";
import { selectTieDetails } from "./detailsTie";
import { selectLinkedModel } from "./linkedModel";
import { selectRelations } from "./relations";
import { selectRelationsTable } from "./relationsTable";

const CALL = "tie:iran~pakistan~both";
const index = realIndexWithContext();
const select = (state: Partial<ViewState> = {}) => {
  const model = selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, layer: "all", ...state });
  const relation = selectRelations(model).relations.find(({ ref }) => ref === CALL)!;
  const row = selectRelationsTable(model).find(({ reference }) => reference === CALL);
  const details = selectTieDetails(model, CALL)!;
  const listed = details.records.filter(({ passes }) => passes).map(({ reference }) => reference);
  return { relation, row, details, listed };
};

describe("a record and the one that dates it", () => {
  it("count once in the relation of the same two, in picture, table and details", () => {
    const { relation, row, details, listed } = select();
    expect(relation.rows).toContain(index.table.indexOf.get("event:fm-call-2023-12-18"));
    expect(relation.shown).toBe(relation.rows.length - 1);
    expect(row!.rows).toHaveLength(relation.shown);
    expect(details.shown).toBe(relation.shown);
    expect(listed).toContain("event:ministers-call");
    expect(listed).not.toContain("event:fm-call-2023-12-18");
  });

  it("leave the latter where a filter takes the former away", () => {
    const [source] = index.record.get("fm-call-2023-12-18")!.evidence;
    const filters = { ...NO_FILTERS, source: [source!.source], kind: ["call"] };
    const { relation, row, details, listed } = select({ filters });
    expect(relation.shown).toBe(1);
    expect(row!.rows).toHaveLength(1);
    expect(details.shown).toBe(1);
    expect(listed).toEqual(["event:fm-call-2023-12-18"]);
  });
});
