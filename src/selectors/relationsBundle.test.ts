import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE, RELATION_LEVELS } from "../state/viewState";
import { countedOf } from "../testing/countedOf";
import { realIndexWithContext } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectRelationsGraph } from "./relationsGraph";
import type { Relation } from "./sumTies";
import { selectBundleColour, selectBundleLabel } from "./relationsBundle";

function relation(...words: string[]): Relation {
  return {
    ref: "tie:a~b",
    from: "a",
    to: "b",
    directed: true,
    rows: words.map((_, row) => row),
    parts: words.map((word, row) => ({
      row,
      word,
      isSpoken: true,
      kind: "statement",
      role: "target",
      sign: "cooperative",
      colour: "1",
      dates: [],
    })),
    fullLabel: "",
  };
}

describe("the label of a bundle", () => {
  it.each([
    [["calls for"], ["calls for 1"], ["calls for 1"]],
    [
      ["a", "b", "b"],
      ["b 2", "a 1"],
      ["b 2", "+1"],
    ],
    [
      ["a", "b", "c", "c"],
      ["c 2", "a 1", "+1"],
      ["c 2", "+2"],
    ],
  ])("of %j is %j, or %j", (words, full, short) => {
    expect(selectBundleLabel(relation(...words))).toEqual({
      full,
      short,
      number: String(words.length),
    });
  });

  it("tells deeds of force before words that are more frequent, whoever did them", () => {
    const { relations } = selectRelationsGraph(realIndexWithContext(), "state");
    const label = (ref: string) => selectBundleLabel(relations.find((one) => one.ref === ref)!);
    expect(label("tie:iran~pakistan").short[0]).toBe("strike 1");
    expect(label("tie:pakistan~iran").short[0]).toBe("strike 1");
  });

  it("counts what passes, and keeps the words of what does not", () => {
    const bundle = relation("a", "b", "b");
    expect(selectBundleLabel(bundle, Uint8Array.of(1, 0, 1)).full).toEqual(["a 1", "b 1"]);
    expect(selectBundleLabel(bundle, Uint8Array.of(0, 0, 0))).toEqual({
      full: ["b", "a"],
      short: ["b"],
      number: "0",
    });
  });

  it("has numbers that add up to the records of the tie", () => {
    const model = selectLinkedModel(realIndexWithContext(), {
      ...DEFAULT_VIEW_STATE,
      layer: "all",
    });
    for (const level of RELATION_LEVELS) {
      for (const bundle of selectRelationsGraph(realIndexWithContext(), level).relations) {
        const { full, short } = selectBundleLabel(bundle);
        for (const parts of [full, short]) {
          const sum = parts.reduce((total, part) => total + Number(/\d+$/.exec(part)![0]), 0);
          expect(sum).toBe(countedOf(model, bundle.rows).length);
        }
      }
    }
  });
});

describe("the colour of a bundle", () => {
  it.each([
    [[{ colour: "1", count: 2 }], "1"],
    [
      [
        { colour: "1", count: 1 },
        { colour: "2", count: 2 },
      ],
      "2",
    ],
    [
      [
        { colour: "1", count: 1 },
        { colour: "2", count: 1 },
      ],
      null,
    ],
    [[{ colour: "1", count: 0 }], "1"],
    [
      [
        { colour: "1", count: 0 },
        { colour: "2", count: 0 },
      ],
      null,
    ],
  ])("of %j is %j", (strands, colour) => {
    expect(selectBundleColour({ strands })).toBe(colour);
  });
});
