import { cleanup } from "@testing-library/react";
import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { LANE_DIMENSIONS } from "../../state/viewState";
import { listOpenedRecords } from "../../testing/listOpenedRecords";
import { makeCrowd } from "../../testing/makeCrowd";
import { propertyRuns } from "../../testing/propertyRuns";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { TimelineView } from "./TimelineView";

const PAGE = "/d/crowd/timeline/";

beforeAll(async () => {
  await Promise.all([
    import("./calendarPart"),
    import("./timelinePagePart"),
    import("../linked/RecordsDialog"),
  ]);
});
beforeEach(() => {
  vi.restoreAllMocks();
});

interface Drawn {
  /** Titles of the records that have a mark of their own, and of those that a press on a counted one lists. */
  alone: string[];
  opened: string[];
}

async function openAll(url: string, count: number, seed: number, widthPx: number): Promise<Drawn> {
  cleanup();
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(
    new DOMRect(0, 0, widthPx, 420),
  );
  const crowd = makeCrowd(count, seed);
  const asContext = <T,>(records: readonly T[]) =>
    records.map((record) => ({ ...record, layer: "context" as const }));
  const dossier = {
    ...crowd,
    events: asContext(crowd.events),
    positions: asContext(crowd.positions),
  };
  const titles = new Map(
    [...dossier.events, ...dossier.positions].map(({ type, id, title }) => [
      `${type}:${id}`,
      title,
    ]),
  );
  const { findByRole } = renderWithUrl(<TimelineView variant="page" />, { url, dossier });
  const picture = await findByRole("group", { name: "Calendar of the records" });
  const marks = [...picture.querySelectorAll("[data-ref]")];
  const alone = marks.flatMap((mark) => titles.get(mark.getAttribute("data-ref")!) ?? []);
  const counted = marks.filter((mark) => mark.hasAttribute("data-count"));
  const opened: string[] = [];
  for (const mark of counted) {
    const { titles: listed, told } = await listOpenedRecords(mark);
    const counts = mark.getAttribute("data-count");
    expect([`${listed.length}`, told]).toEqual([counts, `${counts} records here`]);
    expect(mark.getAttribute("aria-label")).toMatch(
      new RegExp(`^${counts} records?,|, and ${listed.length - 1} more here$`),
    );
    const label = mark.querySelector(":scope > text")?.textContent ?? "";
    const [, more] = /\+(\d+)$/.exec(label) ?? [];
    expect(Number(more ?? listed.length - 1)).toBe(listed.length - 1);
    opened.push(...listed);
  }
  expect(alone.length + counted.length).toBe(marks.length);
  return { alone, opened };
}

const allTitles = (count: number) =>
  Array.from({ length: count }, (_, at) => `Record ${at}`).toSorted();

describe("a press on what the calendar counts", () => {
  it.each([
    ["groups of marks", 100, 160, 2],
    ["columns", 301, 320, 1],
  ])(
    "lists exactly these records, and every record is drawn or listed once: %s",
    async (_, min, max, runs) => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min, max }),
          fc.integer({ min: 1, max: 99 }),
          fc.constantFrom(...LANE_DIMENSIONS),
          fc.integer({ min: 320, max: 900 }),
          async (count, seed, by, widthPx) => {
            const url = `${PAGE}?by=${by}&layer=all&time=calendar`;
            const { alone, opened } = await openAll(url, count, seed, widthPx);
            expect(opened.length).toBeGreaterThan(0);
            expect([...alone, ...opened].toSorted()).toEqual(allTitles(count));
          },
        ),
        propertyRuns(runs),
      );
    },
  );
});
