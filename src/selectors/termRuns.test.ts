import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "../testing/arbitraryText";
import { selectTermRuns } from "./termRuns";

const term = (text: string) => ({ text, entry: "term" });
const plain = (text: string) => ({ text, entry: null });

describe("selectTermRuns", () => {
  it.each([
    ["a possessive", [term("Iran"), plain("’s readout")], "Iran|’s"],
    ["a full stop", [plain("a "), term("ceasefire"), plain(". Then")], "ceasefire|."],
    ["a bracket", [plain("(in "), term("Gaza"), plain("), he said")], "Gaza|),"],
    ["a dash", [term("Pakistan"), plain("–Iran talks")], "Pakistan|–"],
    ["nothing before a space", [term("Gaza"), plain(" (north)")], "Gaza|"],
  ])("keeps %s with the term before it", (_, runs, kept) => {
    const found = selectTermRuns(runs).find(({ entry }) => entry !== null)!;
    expect(`${found.text}|${found.after}`).toBe(kept);
  });

  it("keeps an opening sign with the term after it", () => {
    const [first, second] = selectTermRuns([plain("the “("), term("readout")]);
    expect([first!.text, second!.before]).toEqual(["the ", "“("]);
  });

  it("loses no sign of the text, and takes no space to a term", () => {
    const arbitraryRuns = fc.array(
      fc.record({ text: anyText(12), entry: fc.constantFrom("term", null) }),
    );
    fc.assert(
      fc.property(arbitraryRuns, (runs) => {
        const found = selectTermRuns(runs);
        const whole = found.map(({ before, text, after }) => before + text + after).join("");
        expect(whole).toBe(runs.map(({ text }) => text).join(""));
        for (const { before, after } of found) expect(before + after).not.toMatch(/\s/);
      }),
    );
  });
});
