import { describe, expect, it } from "vitest";
import { mendEvents, mendSchema, type Mend } from "./researchMends";

const [OLD, NEW, OTHER] = ["aaaaaaaa", "bbbbbbbb", "cccccccc"] as const;
const texts = { title: OLD, summary: OTHER, disputed: null };
const researched = [
  { id: "attack", ...texts, when: "2023-12-15", claims: [OLD, OTHER] },
  { id: "call", ...texts, when: "2023-12-18", claims: [OTHER] },
];
const mend = (fields: Partial<Mend>): Mend => ({
  event: "attack",
  pages: ["a-page"],
  why: "The page says otherwise.",
  ...fields,
});

describe("mendEvents", () => {
  it("puts a changed claim in the place of the old one and an added one at the end", () => {
    const claims = [
      { was: OLD, is: NEW },
      { was: null, is: OLD },
    ];
    expect(mendEvents(researched, [mend({ claims })])).toEqual([
      { id: "attack", ...texts, when: "2023-12-15", claims: [NEW, OTHER, OLD] },
      researched[1],
    ]);
  });

  it("redates an event", () => {
    const when = { was: "2023-12-18", is: "2023-12" };
    expect(mendEvents(researched, [mend({ event: "call", when })])[1]?.when).toBe("2023-12");
  });

  it("words a text anew and leaves the others", () => {
    const title = { was: OLD, is: NEW };
    expect(mendEvents(researched, [mend({ texts: { title } })])).toEqual([
      { ...researched[0], title: NEW },
      researched[1],
    ]);
  });

  it("needs a page for another day or claim, and none for other words", () => {
    const { pages: _, ...words } = mend({ texts: { title: { was: OLD, is: NEW } } });
    expect(mendSchema.safeParse(words).success).toBe(true);
    const day = { ...words, when: { was: "2023-12-15", is: "2023-12" } };
    expect(mendSchema.safeParse(day).success).toBe(false);
    expect(mendSchema.safeParse({ ...day, pages: ["a-page"] }).success).toBe(true);
  });

  it.each<[string, Partial<Mend>, string]>([
    ["an event", { event: "none" }, "A mend of none, which was not researched"],
    ["a day", { when: { was: "2023-12-16", is: "2023-12" } }, "attack was not dated 2023-12-16"],
    ["a text", { texts: { summary: { was: NEW, is: OLD } } }, `attack has no summary ${NEW}`],
    ["a missing text", { texts: { disputed: { was: OLD, is: NEW } } }, `has no disputed ${OLD}`],
    ["a claim", { claims: [{ was: NEW, is: "dddddddd" }] }, `attack has no claim ${NEW}`],
    ["what stands there", { claims: [{ was: null, is: OTHER }] }, `has the claim ${OTHER} already`],
  ])("refuses a mend of %s that the research does not have so", (_name, fields, message) => {
    expect(() => mendEvents(researched, [mend(fields)])).toThrow(message);
  });
});
