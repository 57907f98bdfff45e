import { describe, expect, it } from "vitest";
import { STANCES } from "../model/vocabulary";
import { DEFAULT_VIEW_STATE } from "../state/viewState";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectPositionMatrix } from "./positionMatrix";
import { selectPositionWords } from "./positionWords";

function wordsOf(actor: string, issue: string, layer: "article" | "all") {
  const index = layer === "all" ? realIndexWithContext() : realIndex();
  const state = { ...DEFAULT_VIEW_STATE, layer };
  const { rows } = selectPositionMatrix(selectLinkedModel(index, state));
  const cell = rows
    .find((row) => row.actor === actor)!
    .cells.find((candidate) => candidate.issue === issue)!;
  const shown = cell.groups.flat().map(({ row }) => row);
  return { index, cell, groups: selectPositionWords(index, shown, issue) };
}

describe("selectPositionWords", () => {
  it("answers who called for a ceasefire, in which words, where", () => {
    const { groups } = wordsOf("jalil-abbas-jilani", "gaza-ceasefire", "article");
    expect(groups).toMatchObject([
      {
        label: "calls for",
        items: [
          {
            who: "Jilani, for Pakistan",
            object: "an immediate ceasefire",
            quotes: ["advocated for an immediate ceasefire"],
            language: "en",
            when: "on or before 20 December 2023",
            occasion:
              "in: Phone call between the foreign ministers of Pakistan and Iran (our reading)",
            sources: [{ publisher: "The Nation" }],
            change: null,
          },
          { object: "lifting of the siege" },
        ],
      },
    ]);
    expect(groups[0]!.items[0]!.sources[0]!.href).toMatch(/^https:/);
  });

  it("holds each position of the cell once, by stance, in the order of their days", () => {
    const { index, cell, groups } = wordsOf("pakistan", "bilateral-ties", "all");
    const rows = groups.flatMap(({ items }) => items.map(({ row }) => row));
    expect(rows).toHaveLength(cell.count);
    expect(new Set(rows).size).toBe(cell.count);
    for (const { stance, items } of groups) {
      expect(new Set(items.map((item) => item.stance))).toEqual(new Set([stance]));
      const days = items.map(({ row }) => {
        const { start, end } = index.table.record(row).span;
        return start ?? end!;
      });
      expect(days).toEqual(days.toSorted((a, b) => a - b));
    }
  });

  it("begins with the stance that is taken most often, and ties stay in the usual order", () => {
    for (const [actor, issue] of [
      ["pakistan", "gaza-ceasefire"],
      ["iran", "bilateral-ties"],
    ] as const) {
      const { groups } = wordsOf(actor, issue, "all");
      const ranks = groups.map(({ stance, items }) => items.length * 100 - STANCES.indexOf(stance));
      expect(ranks.length).toBeGreaterThan(1);
      expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
    }
  });

  it("knows which words stand in the article", () => {
    const { index, groups } = wordsOf("pakistan", "gaza-ceasefire", "all");
    const items = groups.flatMap((group) => group.items);
    expect(new Set(items.map(({ isInArticle }) => isInArticle)).size).toBe(2);
    for (const { row, isInArticle } of items) {
      expect(isInArticle).toBe(index.table.record(row).layer === "article");
    }
  });

  it("says of one event that article and context both tell what the other has of it", () => {
    const { groups } = wordsOf("pakistan", "gaza-ceasefire", "all");
    const called = groups.find(({ stance }) => stance === "calls-for")!.items;
    const told = called.filter(({ toldTwice }) => toldTwice !== null);
    expect(told.map(({ object, toldTwice }) => [object, toldTwice])).toEqual([
      [
        "a ceasefire in Gaza",
        expect.stringMatching(/the article tells: an immediate ceasefire; lifting/),
      ],
      ["lifting of the siege of Gaza", expect.stringMatching(/the article tells: an immediate/)],
      [
        "an immediate ceasefire",
        expect.stringMatching(/the context tells: a ceasefire in Gaza; lifting/),
      ],
      ["lifting of the siege", expect.stringMatching(/the context tells: a ceasefire in Gaza/)],
    ]);
    const alone = wordsOf("jalil-abbas-jilani", "gaza-ceasefire", "article").groups;
    expect(alone.flatMap(({ items }) => items.map(({ toldTwice }) => toldTwice))).toEqual([
      null,
      null,
    ]);
  });

  it("puts a time with an open beginning where it ends, and not before all others", () => {
    const { index, groups } = wordsOf("pakistan", "gaza-ceasefire", "all");
    const called = groups.find(({ stance }) => stance === "calls-for")!.items;
    const at = called.findIndex(({ object }) => object === "an immediate ceasefire");
    const before = called.slice(0, at).map(({ row }) => index.table.record(row).span.end);
    expect(index.table.record(called[at]!.row).span.start).toBeNull();
    expect(before.length).toBeGreaterThan(3);
    const end = index.table.record(called[at]!.row).span.end!;
    for (const day of before) expect(day).toBeLessThanOrEqual(end);
  });

  it("takes nothing for quoted that is only cited", () => {
    const { index, groups } = wordsOf("iran", "gaza-ceasefire", "all");
    for (const { row, quotes, statement } of groups.flatMap(({ items }) => items)) {
      expect(index.table.record(row).layer).toBe("context");
      expect(quotes).toEqual([]);
      expect(statement).not.toBe("");
    }
  });

  it("says since when, and towards whom, a direction is another", () => {
    const { groups } = wordsOf("iran", "bilateral-ties", "all");
    const changes = groups
      .flatMap(({ items }) => items.flatMap(({ change }) => change ?? []))
      .toSorted();
    expect(changes).toEqual([
      "towards Pakistan: against on 18 January 2024, now for",
      "towards Pakistan: for on 17 January 2024, now against",
    ]);
  });
});
