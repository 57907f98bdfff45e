import { describe, expect, it } from "vitest";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectTopicSections } from "./accountSections";
import { selectAccounts } from "./accounts";
import { selectComparedEvents } from "./comparedEvents";

const index = realIndexWithContext();
const call = selectAccounts(index, "fm-call-2023-12-18")!;
const column = (label: string) => call.accounts.findIndex((account) => account.label === label);
const topic = (words: RegExp) => call.topics.find(({ label }) => words.test(label))!;

describe("selectAccounts", () => {
  it("sets the tellings of the call beside each other, each topic with one cell per account", () => {
    expect(call.accounts.map(({ label }) => label)).toEqual([
      "The Nation, editorial",
      "Pakistan’s readout",
      "Iran’s readout",
    ]);
    for (const { cells } of call.topics) expect(cells).toHaveLength(call.accounts.length);
    expect(call.headline).toBe("3 accounts, 20 topics: 3 told differently, 7 by one alone");
  });

  it("shows that Iran alone tells its request to list the group", () => {
    const listing = topic(/^Request to list/);
    expect(listing.cells[column("Iran’s readout")]?.claim?.text).toMatch(/asked Pakistan to list/);
    for (const account of ["The Nation, editorial", "Pakistan’s readout"]) {
      expect(listing.cells[column(account)]).toEqual({ claim: null, additions: [] });
    }
    expect(listing.verdict).toEqual({ kind: "alone", text: "told only by Iran’s readout" });
  });

  it("keeps what an outlet adds in the cell of the account that it carries, under its own name", () => {
    const added = (cell = topic(/^Arrest/).cells[column("Iran’s readout")]!) =>
      cell.additions.map(({ account, claim }) => [account, claim.text]);
    expect(added()).toEqual([
      [
        "AhlulBayt News Agency (German)",
        "Jilani said that Pakistan would spare no effort to arrest those responsible.",
      ],
    ]);
    expect(topic(/^Arrest/).cells[column("Iran’s readout")]!.claim).toBeNull();
    const toll = topic(/^Killed/).cells[column("Iran’s readout")]!;
    expect(toll.claim?.text).toMatch(/^Twelve/);
    expect(added(toll)[0]?.[1]).toMatch(/^Eleven/);
    expect(topic(/^Siege/).verdict).toEqual({ kind: "some", text: "not told by Iran’s readout" });
    expect(topic(/^Work together/).verdict.kind).toBe("all");
  });

  it("counts in the head of a column the topics that are silent below it", () => {
    for (const { id } of selectComparedEvents(index)) {
      const { accounts, topics } = selectAccounts(index, id)!;
      expect(accounts.map(({ silent }) => silent)).toEqual(
        accounts.map((_, at) => topics.filter(({ cells }) => cells[at]!.claim === null).length),
      );
    }
  });

  it("keeps the editorial's own words as a quote that stands in its text", () => {
    const { claim } = topic(/[Cc]easefire/).cells[column("The Nation, editorial")]!;
    expect(claim?.differs).toBe(true);
    expect(claim?.sources[0]?.quotes.join(" ")).toMatch(/ceasefire/);
  });

  it("gives a denial its own sign", () => {
    const cells = selectAccounts(index, "panjgur-strike-2024-01-16")!.topics.flatMap(
      ({ cells: all }) => all,
    );
    expect(cells.some(({ claim }) => claim?.isDenial)).toBe(true);
  });

  it("knows no event without accounts", () => {
    expect(selectAccounts(index, "none")).toBeNull();
    expect(selectAccounts(realIndex(), "fm-call-2023-12-18")).toBeNull();
  });
});

/** Each difference that was found between the tellings, by words that have to stand where it is shown. */
const DIFFERENCES: [event: string, what: string, words: RegExp[]][] = [
  [
    "fm-call-2023-12-18",
    "an immediate ceasefire, or its urgency",
    [/“immediate ceasefire”/, /urgency of a ceasefire/],
  ],
  [
    "fm-call-2023-12-18",
    "the ministry's statement of 17 December in the call",
    [/regional and global peace/, /statement of 17 December/],
  ],
  ["fm-call-2023-12-18", "more high-level visits", [/more high-level visits/]],
  [
    "fm-call-2023-12-18",
    "Iran's demands, and where its minister said the attackers came from",
    [
      /asked Pakistan to list the group/,
      /safe shared border/,
      /Vahidi’s claim of 17 December that the attackers came from Pakistan/,
    ],
  ],
  [
    "fm-call-2023-12-18",
    "the toll",
    [/several Iranian security personnel/, /Twelve police were killed/, /Eleven were killed/],
  ],
  [
    "fm-call-2023-12-18",
    "the paper's own words",
    [/“Unequivocally” is the paper’s own word/, /a testament to the depth/],
  ],
  ["fm-call-2023-12-18", "who promised arrests", [/spare no effort to arrest/]],
  ["fm-call-2023-12-18", "the accusation of Israel", [/accused Israel of “genocide”/]],
  [
    "rask-attack-2023-12-15",
    "the dead",
    [/Eleven police were killed/, /Twelve police were killed/],
  ],
  ["rask-attack-2023-12-15", "the wounded", [/Seven were wounded/, /Eight were injured/]],
  ["rask-attack-2023-12-15", "the hour", [/02:00 on Friday/, /midnight on Thursday/]],
  ["rask-attack-2023-12-15", "the building", [/police headquarters/, /police station/, /base/]],
  ["rask-attack-2023-12-15", "the group's and Haalvsh's figures", [/Fifty/, /At least 20/]],
  ["panjgur-strike-2024-01-16", "the target", [/bases of Jaish al-Adl/, /A home/]],
  [
    "panjgur-strike-2024-01-16",
    "two children, or no citizen of Pakistan",
    [/Two children were killed/, /No Pakistani citizen/],
  ],
  ["panjgur-strike-2024-01-16", "the injured", [/Three girls/, /Four people/]],
  ["saravan-strikes-2024-01-18", "seven, nine or ten dead", [/seven/, /Nine\./, /Ten\./]],
  ["saravan-strikes-2024-01-18", "four or six children", [/four children/, /six children/]],
  ["saravan-strikes-2024-01-18", "fighters or villagers", [/Fighters/, /Foreign villagers/]],
  ["saravan-strikes-2024-01-18", "whose group lost people", [/pages differ on which group/]],
];

describe("where the editorial and Pakistan's readout print the same", () => {
  it.each([
    ["the concern over Palestine", /^Concern over Gaza/, /occupied palestine/i],
    ["a commitment", /^Work together/, /unwavering dedication/],
  ])("%s is no difference between them", (_what, words, phrase) => {
    const { cells, verdict } = topic(words);
    expect(verdict).toEqual({ kind: "all", text: "told by all" });
    for (const account of ["The Nation, editorial", "Pakistan’s readout"]) {
      const { claim, additions } = cells[column(account)]!;
      const told = [claim, ...additions.map((added) => added.claim)].map((one) => one?.text);
      expect(told.join(" "), account).toMatch(phrase);
    }
  });

  it("names Dawn as the page that has the editorial's word", () => {
    expect(topic(/^Work together/).cells[column("Pakistan’s readout")]?.additions).toMatchObject([
      { account: "Dawn", claim: { sources: [{ id: "dawn-call-20231219" }] } },
    ]);
  });
});

describe("among the topics that stand first, a newcomer reads off", () => {
  it.each(DIFFERENCES)("%s: %s", (id, _what, words) => {
    const [first] = selectTopicSections(selectAccounts(index, id)!.topics, false);
    expect(first?.id).toBe("different");
    const text = JSON.stringify(first?.topics);
    for (const pattern of words) expect(text).toMatch(pattern);
  });
});
