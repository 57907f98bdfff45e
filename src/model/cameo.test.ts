import { describe, expect, it } from "vitest";
import { CAMEO_CODES, CAMEO_ROOTS } from "./cameo";

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
