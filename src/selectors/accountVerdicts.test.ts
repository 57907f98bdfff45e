import { describe, expect, it } from "vitest";
import type { AccountCell, AccountClaim, AccountColumn, AccountTopic } from "./accounts";
import { selectAccountShares } from "./accountShares";
import { resolveVerdict, selectParting } from "./accountVerdicts";

const claim: AccountClaim = { text: "So it is.", isDenial: false, differs: false, sources: [] };
const odds: AccountClaim = { ...claim, differs: true };
const none: AccountCell = { claim: null, additions: [] };
const said: AccountCell = { ...none, claim };
const other: AccountCell = { ...none, claim: odds };
const added: AccountCell = { ...none, additions: [{ account: "Agency", claim }] };
const column = (label: string): AccountColumn => ({
  id: label,
  label,
  sourceCount: 2,
  source: null,
  silent: 0,
});
const columns = [column("Paper"), column("North")];

function topic(label: string, cells: AccountTopic["cells"]): AccountTopic {
  return { id: label, label, note: null, cells, verdict: resolveVerdict(cells, columns) };
}

describe("resolveVerdict", () => {
  it.each<[AccountCell[], string, string]>([
    [[other, other], "differs", "told differently"],
    [
      [none, { claim, additions: [{ account: "Agency", claim: odds }] }],
      "alone",
      "told only by North and Agency, who differ",
    ],
    [[said, { ...none, claim: odds }], "differs", "told differently"],
    [[none, other], "alone", "told only by North"],
    [[none, said], "alone", "told only by North"],
    [[none, added], "alone", "told only by Agency"],
    [[none, { ...added, claim }], "alone", "told only by North and Agency"],
    [[said, added], "some", "not told by North"],
    [[said, said], "all", "told by all"],
  ])("of %#", (cells, kind, text) => {
    expect(resolveVerdict(cells, columns)).toEqual({ kind, text });
  });
});

describe("selectParting", () => {
  it("names what is told differently and by one alone", () => {
    expect(
      selectParting([
        topic("Toll", [said, other]),
        topic("Day", [said, said]),
        topic("Border", [none, said]),
      ]),
    ).toBe("Told differently: Toll. Told by one alone: Border.");
    expect(selectParting([topic("Day", [said, said])])).toBe("");
  });
});

describe("selectAccountShares", () => {
  it("tells what each alone has and all that it is silent on, also what one other alone tells", () => {
    const topics = [
      topic("Toll", [none, { claim: odds, additions: [{ account: "Agency", claim: odds }] }]),
      topic("Day", [said, said]),
      topic("Border", [none, said]),
      topic("Arrests", [none, added]),
    ];
    expect(selectAccountShares(topics, columns)).toEqual([
      { account: "Paper", addsTo: null, only: [], silent: ["Toll", "Border", "Arrests"] },
      { account: "North", addsTo: null, only: ["Toll", "Border"], silent: ["Arrests"] },
      { account: "Agency", addsTo: "North", only: ["Arrests"], silent: [] },
    ]);
  });
});
