import { describe, expect, it } from "vitest";
import type { PositionRecord } from "../model/dossier";
import { DEFAULT_VIEW_STATE } from "../state/viewState";
import { realIndexWithContext } from "../testing/realDossier";
import { selectClaims } from "./contextClaims";
import { selectClaimLines } from "./claimLines";
import { selectClaimTeller } from "./claimTeller";
import { selectLinkedModel } from "./linkedModel";
import { selectPositionSheet } from "./positionSheet";
import { selectWho } from "./recordRows";

const index = realIndexWithContext();

function positionOf(id: string): PositionRecord {
  const record = index.record.get(id);
  if (record?.type !== "position") throw new Error(`no position ${id}`);
  return record;
}

describe("selectClaimTeller", () => {
  it("has somebody for every position of the context, and nobody for the article's", () => {
    for (const position of index.dossier.positions) {
      const told = selectClaimTeller(index, position);
      expect(told !== null, position.id).toBe(position.layer === "context");
    }
  });

  it.each([
    ["presidents-call-2023-12-20-p2", "Raisi, for Iran, per Pakistani presidency"],
    ["presidents-call-2023-12-20-p5", "Raisi, for Iran, per Pakistani presidency, via Anadolu"],
    ["d8-istanbul-2024-06-08-p2", "Bagheri, for Iran, per Pakistani foreign ministry"],
    ["fm-call-2023-12-18-p11", "Jilani, for Pakistan, per Iranian foreign ministry"],
    ["fm-call-2023-12-18-p12", "Jilani, for Pakistan, per AhlulBayt News Agency"],
    ["presidents-call-2023-12-20-p6", "Alvi, for Pakistan, per Iran Daily"],
  ])("stands beside the speaker of %s", (id, who) => {
    expect(selectWho(index, positionOf(id))).toBe(who);
  });

  it.each([
    ["presidents-call-2023-12-20-p1", "Alvi, for Pakistan", "Pakistani presidency"],
    ["d8-istanbul-2024-06-08-p1", "Dar, for Pakistan", "Pakistani foreign ministry"],
    ["fm-call-2023-12-18-p3", "Jilani, for Pakistan", "Pakistani foreign ministry"],
  ])("does not stand there where the own side tells %s", (id, who, teller) => {
    expect(selectWho(index, positionOf(id))).toBe(who);
    expect(selectClaimTeller(index, positionOf(id))).toMatchObject({ teller, isOther: false });
  });

  it("is always told in the details, with the claim that it makes", () => {
    expect(selectClaims(index, positionOf("presidents-call-2023-12-20-p1"))).toMatchObject([
      {
        text: "Alvi expressed condolences and both condemned the killings in Gaza.",
        attribution: "Pakistani presidency",
      },
    ]);
  });

  it("stands with the words in lists and in the sheet", () => {
    expect(selectClaimLines(index, positionOf("presidents-call-2023-12-20-p2"))).toEqual([
      {
        speaker: "Raisi, per Pakistani presidency",
        text: "Raisi condemned the killings in Gaza.",
      },
    ]);
    const model = selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, layer: "all" });
    const { columns, rows } = selectPositionSheet(model, ({ id }) => id);
    const row = rows.find(([id]) => id === "presidents-call-2023-12-20-p2");
    expect(row?.[columns.indexOf("told_by")]).toBe("Pakistani presidency");
  });
});
