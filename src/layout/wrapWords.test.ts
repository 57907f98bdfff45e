import { describe, expect, it } from "vitest";
import { estimateTextWidth } from "./textWidth";
import { balanceLines, narrowestWidth, widestLine, wrapWords } from "./wrapWords";

describe("wrapWords", () => {
  it("breaks at spaces and after hyphens and keeps the number with the last word", () => {
    expect(wrapWords("Amir-Abdollahian", 80, 12)).toEqual(["Amir-", "Abdollahian"]);
    expect(wrapWords("commits, stands with, 2", 90, 12)).toEqual(["commits,", "stands with, 2"]);
  });

  it("gives nothing when a piece is wider than the room", () => {
    expect(wrapWords("Abdollahian", 20, 12)).toBeNull();
  });
});

describe("balanceLines", () => {
  it("finds the narrowest lines of a number", () => {
    const lines = balanceLines("commits, stands with, 2", 2, 12);
    expect(lines).toEqual(["commits,", "stands with, 2"]);
    expect(widestLine(lines, 12)).toBe(estimateTextWidth("stands with, 2", 12));
  });

  it("cannot make more lines than there are pieces", () => {
    expect(balanceLines("Jilani", 3, 12)).toEqual(["Jilani"]);
  });
});

describe("narrowestWidth", () => {
  it("is that of the widest piece", () => {
    expect(narrowestWidth("Amir-Abdollahian", 12)).toBe(estimateTextWidth("Abdollahian", 12));
  });
});
