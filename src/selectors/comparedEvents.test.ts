import { describe, expect, it } from "vitest";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { resolveComparison, selectComparedEvents, selectLeadComparison } from "./comparedEvents";

const index = realIndexWithContext();

describe("selectComparedEvents", () => {
  it("lists events with several accounts by their days", () => {
    expect(selectComparedEvents(index).map(({ id }) => id)).toEqual([
      "rask-attack-2023-12-15",
      "fm-call-2023-12-18",
      "panjgur-strike-2024-01-16",
      "saravan-strikes-2024-01-18",
    ]);
  });

  it("leads with the event that the article tells itself", () => {
    expect(selectLeadComparison(index)).toBe("fm-call-2023-12-18");
    expect(selectLeadComparison(realIndex())).toBeNull();
  });
});

describe("resolveComparison", () => {
  it.each([
    ["fm-call-2023-12-18", "fm-call-2023-12-18"],
    ["ministers-call", "fm-call-2023-12-18"],
    ["police-station-attack", "rask-attack-2023-12-15"],
    ["call-for-ceasefire", "fm-call-2023-12-18"],
    ["pakistan-condemns-rask-2023-12-17", null],
    ["editorial-published", null],
    ["none", null],
  ])("of %s", (id, expected) => {
    expect(resolveComparison(index, id)).toBe(expected);
  });

  it("knows none without the context", () => {
    expect(resolveComparison(realIndex(), "ministers-call")).toBeNull();
  });
});
