import { describe, expect, it } from "vitest";
import { CAMEO_ROOTS } from "./cameo";
import { resolveCodeManner } from "./codeManner";

const ofRoot = (code: string) => resolveCodeManner({ scheme: "CAMEO", code });

describe("resolveCodeManner", () => {
  it("knows force from every other deed and from words, by the root of a CAMEO code", () => {
    const rootsOf = (manner: string) =>
      Object.keys(CAMEO_ROOTS)
        .filter((root) => ofRoot(root) === manner)
        .toSorted();
    expect(rootsOf("force")).toEqual(["18", "19", "20"]);
    expect(rootsOf("words")).toEqual(["01", "02", "03", "10", "11", "12", "13"]);
    expect(["112", "0256", "1831", "161"].map(ofRoot)).toEqual([
      "words",
      "words",
      "force",
      "deeds",
    ]);
  });

  it("goes by the type of a PLOVER code", () => {
    const manner = (code: string) => resolveCodeManner({ scheme: "PLOVER", code });
    expect(manner("ACCUSE/disapprove")).toBe("words");
    expect(manner("ASSAULT")).toBe("force");
    expect(manner("SANCTION")).toBe("deeds");
  });

  it("knows the force of ACLED by its event type, and nothing else in UCDP", () => {
    const ofAcled = (code: string) => resolveCodeManner({ scheme: "ACLED", code });
    expect(ofAcled("EXPLOSIONS/REMOTE-VIOLENCE/GRENADE")).toBe("force");
    expect(ofAcled("RIOTS/MOB-VIOLENCE")).toBe("deeds");
    expect(resolveCodeManner({ scheme: "UCDP", code: "3" })).toBe("force");
  });
});
