import { describe, expect, it } from "vitest";
import { CAMEO_CODES, CAMEO_ROOTS, signOfCode } from "./cameo";

describe("signOfCode", () => {
  it.each([
    ["018", "cooperative"],
    ["0256", "cooperative"],
    ["041", "cooperative"],
    ["0871", "cooperative"],
    ["09", "conflictual"],
    ["10", "conflictual"],
    ["111", "conflictual"],
    ["180", "conflictual"],
  ])("takes the side of a CAMEO code from its root: %s", (code, sign) => {
    expect(signOfCode({ scheme: "CAMEO", code })).toBe(sign);
  });

  it("knows that an appeal conflicts in PLOVER", () => {
    expect(signOfCode({ scheme: "PLOVER", code: "REQUEST/YIELD" })).toBe("conflictual");
    expect(signOfCode({ scheme: "PLOVER", code: "CONSULT/PHONE" })).toBe("cooperative");
  });
});

describe("the CAMEO tables", () => {
  it("hold all 20 roots, and codes below them only", () => {
    expect(Object.keys(CAMEO_ROOTS)).toHaveLength(20);
    for (const code of Object.keys(CAMEO_CODES))
      expect(CAMEO_ROOTS).toHaveProperty(code.slice(0, 2));
  });

  it("hold Goldstein values between -10 and 10", () => {
    for (const { goldstein } of [...Object.values(CAMEO_ROOTS), ...Object.values(CAMEO_CODES)]) {
      expect(Math.abs(goldstein)).toBeLessThanOrEqual(10);
    }
  });
});
