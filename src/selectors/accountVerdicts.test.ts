import { describe, expect, it } from "vitest";
import { resolveVerdict, selectOmissions, selectParting } from "./accountVerdicts";
import type { AccountCell, AccountColumn, AccountTopic } from "./accounts";

const said: AccountCell = { text: "So it is.", isDenial: false, differs: false, sources: [] };
const other: AccountCell = { ...said, differs: true };
const whole = (id: string): AccountColumn => ({
  id,
  label: id,
  sourceCount: 2,
  source: null,
  addsTo: null,
});
const columns = [whole("Paper"), whole("North"), { ...whole("Agency"), addsTo: "North" }];

function topic(label: string, cells: AccountTopic["cells"]): AccountTopic {
  return { id: label, label, note: null, cells, verdict: resolveVerdict(cells, columns) };
}

describe("resolveVerdict", () => {
  it.each([
    [[other, other, null], "differs", "told differently"],
    [[null, said, null], "alone", "told only by North"],
    [[null, null, said], "alone", "told only by Agency"],
    [[null, said, said], "some", "not told by Paper"],
    [[said, said, null], "all", "told by all"],
  ] as const)("of %#", (cells, kind, text) => {
    expect(resolveVerdict(cells, columns)).toEqual({ kind, text });
  });
});

describe("selectOmissions", () => {
  it("tells what one has alone, and what a whole telling leaves out", () => {
    const topics = [
      topic("Toll", [null, other, other]),
      topic("Day", [said, said, null]),
      topic("Border", [null, said, null]),
    ];
    expect(selectOmissions(topics, columns)).toEqual([
      { kind: "only", account: "North", topics: ["Border"] },
    ]);
    expect(selectOmissions([...topics, topic("Aid", [said, said, null])], columns)).toEqual([
      { kind: "only", account: "North", topics: ["Border"] },
      { kind: "not", account: "Paper", topics: ["Toll"] },
    ]);
    expect(selectParting(topics)).toBe("Told differently: Toll. Told by one alone: Border.");
  });

  it("has nothing to tell where all tell the same", () => {
    const topics = [topic("Day", [said, said, said])];
    expect(selectOmissions(topics, columns)).toEqual([]);
    expect(selectParting(topics)).toBe("");
  });
});
