import { describe, expect, it } from "vitest";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectAccounts, selectComparedEvents } from "./accounts";

const index = realIndexWithContext();
const call = selectAccounts(index, "fm-call-2023-12-18")!;
const column = (label: string) => call.accounts.findIndex((account) => account.label === label);
const topic = (words: RegExp) => call.topics.find(({ label }) => words.test(label))!;

describe("selectAccounts", () => {
  it("sets the three tellings of the call beside each other, each topic with one cell per account", () => {
    expect(call.accounts.map(({ label }) => label).slice(0, 3)).toEqual([
      "The Nation, editorial",
      "Pakistan’s readout",
      "Iran’s readout",
    ]);
    for (const { cells } of call.topics) expect(cells).toHaveLength(call.accounts.length);
    expect(call.headline).toMatch(
      /^4 accounts on 19 topics: at odds on 3; \d+ stand in one account/,
    );
  });

  it("shows that Iran alone tells its request to list the group", () => {
    const listing = call.topics.find(({ cells }) =>
      /list/.test(cells[column("Iran’s readout")]?.text ?? ""),
    )!;
    expect(listing.cells[column("The Nation, editorial")]).toBeNull();
    expect(listing.cells[column("Pakistan’s readout")]).toBeNull();
    expect(listing.isDifferent).toBe(true);
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
});
