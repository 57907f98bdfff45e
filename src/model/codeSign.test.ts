import { describe, expect, it } from "vitest";
import { signOfCode } from "./codeSign";

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

  it("lets only an agreement cooperate in ACLED, and nothing in UCDP", () => {
    const ofAcled = (code: string) => signOfCode({ scheme: "ACLED", code });
    expect(ofAcled("STRATEGIC-DEVELOPMENTS/AGREEMENT")).toBe("cooperative");
    expect(ofAcled("STRATEGIC-DEVELOPMENTS/ARRESTS")).toBe("conflictual");
    expect(ofAcled("PROTESTS/PEACEFUL-PROTEST")).toBe("conflictual");
    expect(signOfCode({ scheme: "UCDP", code: "1" })).toBe("conflictual");
  });
});
