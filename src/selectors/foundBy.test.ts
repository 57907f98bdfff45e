import { describe, expect, it } from "vitest";
import type { Reference } from "../model/reference";
import { realIndexWithContext } from "../testing/realDossier";
import { selectFoundName } from "./foundName";

const index = realIndexWithContext();
const found = (reference: Reference, text: string) =>
  selectFoundName(index, index.table.record(index.table.indexOf.get(reference)!), text);

describe("selectFoundName", () => {
  it("tells a name that the record does not show, and who uses it", () => {
    const minister = found("event:ministers-call", "امیرعبداللهیان");
    expect(minister?.name).toBe("حسین امیرعبداللهیان");
    expect(minister?.usedBy).toMatch(/\w/);
    expect(found("event:police-station-attack", "siestan-o")).toEqual({
      name: "Siestan-o-Baluchistan",
      usedBy: "Pakistan’s ministry as quoted by LatestLY / ANI",
    });
  });

  it("is silent where the record's own words hold the text, and without a search", () => {
    expect(found("event:police-station-attack", "Sistan-Baluchestan")).toBeNull();
    expect(found("event:ministers-call", "phone")).toBeNull();
    expect(found("event:ministers-call", "")).toBeNull();
  });
});
