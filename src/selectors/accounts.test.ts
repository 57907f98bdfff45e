import { describe, expect, it } from "vitest";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { isDifferent } from "./accountVerdicts";
import { selectAccounts, selectComparedEvents, selectLeadComparison } from "./accounts";

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
      "AhlulBayt News Agency (German)",
    ]);
    for (const { cells } of call.topics) expect(cells).toHaveLength(call.accounts.length);
    expect(call.headline).toBe(
      "4 accounts on 19 topics: told differently on 5; 6 told by one alone",
    );
  });

  it("shows that Iran alone tells its request to list the group", () => {
    const listing = call.topics.find(({ cells }) =>
      /list/.test(cells[column("Iran’s readout")]?.text ?? ""),
    )!;
    expect(listing.cells[column("The Nation, editorial")]).toBeNull();
    expect(listing.cells[column("Pakistan’s readout")]).toBeNull();
    expect(listing.verdict).toEqual({ kind: "alone", text: "told only by Iran’s readout" });
  });

  it("does not take for silent what is only told for what it adds", () => {
    expect(call.accounts.map(({ addsTo }) => addsTo)).toEqual([null, null, null, "Iran’s readout"]);
    expect(topic(/^Siege/).verdict).toEqual({ kind: "some", text: "not told by Iran’s readout" });
    expect(topic(/^Work together/).verdict.kind).toBe("all");
    expect(
      call.omissions.some(({ kind, account }) => kind === "not" && /German/.test(account)),
    ).toBe(false);
  });

  it("keeps the editorial's own words as a quote that stands in its text", () => {
    const cell = topic(/[Cc]easefire/).cells[column("The Nation, editorial")]!;
    expect(cell.differs).toBe(true);
    expect(cell.sources[0]?.quotes.join(" ")).toMatch(/ceasefire/);
  });

  it("gives a denial its own sign", () => {
    const cells = selectAccounts(index, "panjgur-strike-2024-01-16")!.topics.flatMap(
      ({ cells: all }) => all,
    );
    expect(cells.some((cell) => cell?.isDenial)).toBe(true);
  });

  it("knows no event without accounts, and lists those that have some by their days", () => {
    expect(selectAccounts(index, "none")).toBeNull();
    expect(selectAccounts(realIndex(), "fm-call-2023-12-18")).toBeNull();
    expect(selectComparedEvents(index).map(({ id }) => id)).toEqual([
      "rask-attack-2023-12-15",
      "fm-call-2023-12-18",
      "panjgur-strike-2024-01-16",
      "saravan-strikes-2024-01-18",
    ]);
  });

  it("leads with the event that the article tells itself", () => {
    expect(selectLeadComparison(index)).toBe("fm-call-2023-12-18");
    expect(selectLeadComparison(realIndex())).toBeNull();
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
  ["fm-call-2023-12-18", "the toll", [/Twelve police were killed/, /Eleven were killed/]],
  [
    "fm-call-2023-12-18",
    "the paper's own words",
    [/“Unwavering” and “unequivocally” are the paper’s words/, /a testament to the depth/],
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

describe("with only the topics that differ, a newcomer reads off", () => {
  it.each(DIFFERENCES)("%s: %s", (id, _what, words) => {
    const shown = selectAccounts(index, id)!.topics.filter(isDifferent);
    const text = JSON.stringify(shown);
    for (const pattern of words) expect(text).toMatch(pattern);
  });

  it("fewer topics than the call has in all", () => {
    expect(call.topics.filter(isDifferent)).toHaveLength(11);
  });
});
