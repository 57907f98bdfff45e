import { describe, expect, it } from "vitest";
import type { AccountTopic } from "./accounts";
import { selectTopicSections } from "./accountSections";

const topic = (id: string, kind: AccountTopic["verdict"]["kind"]): AccountTopic => ({
  id,
  label: id,
  note: null,
  cells: [],
  verdict: { kind, text: kind },
});
const topics = [
  topic("day", "all"),
  topic("toll", "differs"),
  topic("siege", "some"),
  topic("border", "alone"),
];
const idsOf = (sections: ReturnType<typeof selectTopicSections>) =>
  sections.map((section) => [section.id, ...section.topics.map(({ id }) => id)]);

describe("selectTopicSections", () => {
  it("puts first where the accounts part, and loses no topic", () => {
    expect(idsOf(selectTopicSections(topics, false))).toEqual([
      ["different", "toll", "border"],
      ["others", "day", "siege"],
    ]);
  });

  it("leaves only these when asked to, and says of how many", () => {
    const sections = selectTopicSections(topics, true);
    expect(idsOf(sections)).toEqual([["different", "toll", "border"]]);
    expect(sections[0]?.narrows).toBe(4);
  });

  it("has nothing to narrow where all differ or none does, so an old link shows all", () => {
    const [differing, alike] = [[topics[1]!], [topics[0]!]];
    for (const isNarrowed of [false, true]) {
      expect(selectTopicSections(differing, isNarrowed)).toMatchObject([
        { id: "different", topics: differing, narrows: null },
      ]);
      expect(selectTopicSections(alike, isNarrowed)).toMatchObject([
        { id: "others", topics: alike, narrows: null },
      ]);
    }
  });
});
