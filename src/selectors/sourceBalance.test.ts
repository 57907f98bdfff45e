import { describe, expect, it } from "vitest";
import { makeSource } from "../testing/makeDossier";
import { realIndexWithContext } from "../testing/realDossier";
import { countCountries, selectContextBalance, selectCountryShares } from "./sourceBalance";

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
  it("says mostly where two countries hold more than half", () => {
    const more = [...sources, makeSource({ id: "s6", country: "Iran", layer: "context" })];
    expect(selectContextBalance(more)).toBe(
      "Context: mostly pages of outlets from Iran (2) and Pakistan (2); 2 of 7 from elsewhere, 1 with no country recorded",
    );
  });

  it("names one country where it alone holds more than half", () => {
    const more = [0, 1, 2, 3].map((at) =>
      makeSource({ id: `p${at}`, country: "Pakistan", layer: "context" }),
    );
    expect(selectContextBalance([...sources, ...more])).toBe(
      "Context: mostly pages of outlets from Pakistan (6); 3 of 10 from elsewhere, 1 with no country recorded",
    );
    expect(selectContextBalance(more)).toBe("Context: mostly pages of outlets from Pakistan (4)");
  });

  it("does not say mostly of half or less", () => {
    expect(selectContextBalance(sources)).toBe(
      "Context: pages of outlets from Pakistan (2) and China (1) among others; 2 of 6 from elsewhere, 1 with no country recorded",
    );
  });

  it("counts who is of no one country apart, and never as a leading country", () => {
    const more = [0, 1, 2, 3].map((at) =>
      makeSource({ id: `i${at}`, country: "International", layer: "context" }),
    );
    expect(selectContextBalance([...sources, ...more])).toBe(
      "Context: pages of outlets from Pakistan (2) and China (1) among others; 2 of 10 from elsewhere, 4 international, 1 with no country recorded",
    );
    expect(selectContextBalance(more)).toBe("4 international");
    expect(countCountries(selectCountryShares([...sources, ...more]))).toBe(4);
  });

  it("tells whose word the shipped context is", () => {
    expect(selectContextBalance(realIndexWithContext().dossier.sources)).toBe(
      "Context: mostly pages of outlets from Pakistan (152) and Iran (55); 131 of 358 from elsewhere, 8 international, 12 with no country recorded",
    );
  });

  it("says nothing without context", () => {
    expect(selectContextBalance([makeSource()])).toBe("");
  });
});
