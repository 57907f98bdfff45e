import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE } from "../state/viewState";
import { realIndexWithContext } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectRecordOrder } from "./recordOrder";
import { selectRecordsAlone } from "./recordsAlone";
import { selectSideShares } from "./sourceSides";

const index = realIndexWithContext();
const shares = selectSideShares(selectLinkedModel(index, DEFAULT_VIEW_STATE));

describe("selectRecordsAlone", () => {
  it("lists each record once, in reading order, with countries of its side only", () => {
    const countriesOf = (id: string) => {
      const { alone } = shares.find((share) => share.id === id)!;
      const records = selectRecordsAlone(index, alone);
      expect(records.map(({ reference }) => reference).toSorted()).toEqual(
        alone.map((row) => index.table.refs[row]!).toSorted(),
      );
      return new Set(records.map(({ countries }) => countries));
    };
    expect(countriesOf("pakistan")).toEqual(new Set(["Pakistan"]));
    expect(countriesOf("iran")).toEqual(new Set(["Iran"]));
    expect(countriesOf("not-recorded")).toEqual(new Set(["not recorded"]));
    for (const text of countriesOf("elsewhere")) {
      expect(text).not.toMatch(/Pakistan|Iran|not recorded/);
    }
  });

  it("keeps the order of all records and names each publisher once", () => {
    const all = Array.from({ length: index.table.count }, (_, row) => row);
    const records = selectRecordsAlone(index, all.toReversed());
    expect(records.map(({ reference }) => reference)).toEqual(
      selectRecordOrder(index).map((row) => index.table.refs[row]),
    );
    const call = records.find(({ reference }) => reference === "event:ministers-call")!;
    expect([call.publishers, call.countries, call.issue, call.when]).toEqual([
      "The Nation",
      "Pakistan",
      "Bilateral ties",
      "on or before 20 December 2023",
    ]);
  });
});
