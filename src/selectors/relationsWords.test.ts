import { describe, expect, it } from "vitest";
import { TIE_ROLES } from "../model/vocabulary";
import { makeEvent, makePosition } from "../testing/makeDossier";
import { joinTieWords, selectTieWord } from "./relationsWords";
import { tieRoleLabel } from "./tieRoleLabel";

describe("selectTieWord", () => {
  it("says of words whether they are meant for the actor itself", () => {
    const word = (stance: "condemns" | "supports" | "rejects") =>
      selectTieWord(makePosition({ id: "p", stance }), "target");
    expect(word("supports")).toBe("stands with");
    expect(word("condemns")).toBe("condemns act");
    expect(word("rejects")).toBe("rejects");
    expect(selectTieWord(makePosition({ id: "p", stance: "supports" }), "about")).toBe("supports");
    expect(selectTieWord(makePosition({ id: "p", stance: "condemns" }), "about")).toBe("condemns");
    expect(selectTieWord(makePosition({ id: "p" }), "beneficiary")).toBe("in favour of");
  });

  it("lets a speaker assert and the paper assess", () => {
    const word = (voice: "stated" | "assessed") =>
      selectTieWord(makePosition({ id: "p", stance: "assesses", voice }), "about");
    expect([word("stated"), word("assessed")]).toEqual(["asserts", "assesses"]);
  });

  it("says what counterparts do together", () => {
    expect(selectTieWord(makeEvent({ id: "e", kind: "call" }), "counterpart")).toBe(
      "speak by phone",
    );
    expect(selectTieWord(makeEvent({ id: "e", kind: "vote" }), "counterpart")).toBe("in contact");
    expect(selectTieWord(makeEvent({ id: "e", kind: "attack" }), "target")).toBe("attack");
  });
});

describe("joinTieWords", () => {
  it("names the two most frequent", () => {
    expect(joinTieWords(["a", "b", "b", "c"])).toBe("b, a and more");
  });
});

describe("tieRoleLabel", () => {
  it("has different words for every role", () => {
    expect(new Set(TIE_ROLES.map(tieRoleLabel)).size).toBe(TIE_ROLES.length);
  });
});
