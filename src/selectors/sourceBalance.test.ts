import { describe, expect, it } from "vitest";
import { makeSource } from "../testing/makeDossier";
import { selectContextBalance, selectCountryShares } from "./sourceBalance";

const sources = ["Pakistan", "Iran", "Pakistan", "India", null, "China"].map((country, at) =>
  makeSource({ id: `s${at}`, country, layer: "context" }),
);

describe("selectCountryShares", () => {
  it("counts the sources of one layer, those without a country last", () => {
    const article = makeSource({ id: "article", country: "Iran" });
    expect(selectCountryShares([article, ...sources], "context")).toEqual([
      { country: "Pakistan", count: 2 },
      { country: "China", count: 1 },
      { country: "India", count: 1 },
      { country: "Iran", count: 1 },
      { country: null, count: 1 },
    ]);
  });
});

describe("selectContextBalance", () => {
  it("names the two most frequent countries and counts the rest and the unrecorded", () => {
    const more = [...sources, makeSource({ id: "s6", country: "Iran", layer: "context" })];
    expect(selectContextBalance(more)).toBe(
      "7 context sources: 2 from Iran, 2 from Pakistan, 2 from elsewhere (2), 1 with no country recorded",
    );
  });

  it("says nothing without context", () => {
    expect(selectContextBalance([makeSource()])).toBe("");
  });
});
