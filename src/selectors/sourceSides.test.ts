import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE, NO_FILTERS } from "../state/viewState";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectSourceGaps } from "./sourceGaps";
import { listUnheardStates, selectSideShares } from "./sourceSides";

const index = realIndexWithContext();
const shares = selectSideShares(selectLinkedModel(index, DEFAULT_VIEW_STATE));

describe("selectSideShares", () => {
  it("puts each source on one side, by the country of its publisher", () => {
    expect(shares.map(({ label, sources }) => [label, sources])).toEqual([
      ["Pakistan", 153],
      ["Iran", 55],
      ["Elsewhere", 131],
      ["International", 8],
      ["not recorded", 12],
    ]);
  });

  it("names the records that rest on one side alone", () => {
    const sideOf = (id: string) => {
      const country = index.source.get(id)?.country ?? null;
      return country === "Pakistan" || country === "Iran" ? country : String(country === null);
    };
    for (const { label, alone } of shares.slice(0, 2)) {
      expect(alone.length).toBeGreaterThan(0);
      for (const row of alone) {
        const record = index.table.record(row);
        expect(new Set(record.evidence.map(({ source }) => sideOf(source)))).toEqual(
          new Set([label]),
        );
      }
    }
    const pakistan = shares[0]!;
    expect(pakistan.alone.map((row) => index.table.refs[row])).toContain("event:ministers-call");
  });

  it("counts only records that pass, and never more alone than in all", () => {
    const filters = { ...NO_FILTERS, kind: ["strike"] };
    const strikes = selectSideShares(selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, filters }));
    expect(strikes[0]!.records).toBeLessThan(shares[0]!.records);
    for (const { records, alone } of [...strikes, ...shares]) {
      expect(alone.length).toBeLessThanOrEqual(records);
    }
  });
});

describe("what is missing", () => {
  it("is counted, never guessed", () => {
    expect(selectSourceGaps(index)).toEqual([
      "Not recorded: the date of 117, the title of 6, the country of 12, the genre of 358 and the language of 358 of 359 sources.",
      "81 titles stand in square brackets: they are, or may be, our descriptions of the pages and not what these print.",
      "No source from Argentina and South Africa, which act or are spoken of in the records.",
    ]);
  });

  it("names the other side while the article stands alone", () => {
    expect(listUnheardStates(realIndex())).toEqual(["Iran"]);
  });
});
