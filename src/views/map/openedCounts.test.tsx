import { readFileSync } from "node:fs";
import { cleanup, waitFor } from "@testing-library/react";
import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Boundaries } from "../../model/boundaries";
import { listOpenedRecords } from "../../testing/listOpenedRecords";
import { makeCrowd } from "../../testing/makeCrowd";
import { propertyRuns } from "../../testing/propertyRuns";
import { renderWithUrl } from "../../testing/renderWithUrl";
import type { BoundariesResult } from "./boundariesResult";
import { MapView } from "./MapView";

const read = (name: string): BoundariesResult => ({
  status: "success",
  data: JSON.parse(readFileSync(`data/geo/${name}.topo.json`, "utf8")) as Boundaries,
  retry: () => undefined,
});
const region = read("region");
const world = read("base");

beforeAll(async () => {
  await Promise.all([
    import("./MapNotices"),
    import("./SpotList"),
    import("./spotsPart"),
    import("../linked/RecordsDialog"),
  ]);
});
beforeEach(() => {
  vi.restoreAllMocks();
});

/** Titles of the records that have a mark of their own, and of those that a press on a counted one lists. */
async function openAll(
  dossier: ReturnType<typeof makeCrowd>,
  camera: string,
  [widthPx, heightPx]: readonly [number, number],
): Promise<{ alone: string[]; opened: string[] }> {
  cleanup();
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(
    new DOMRect(0, 0, widthPx, heightPx),
  );
  const titles = new Map(
    [...dossier.events, ...dossier.positions].map((record) => [
      `${record.type}:${record.id}`,
      record.title,
    ]),
  );
  const { container } = renderWithUrl(
    <MapView variant="page" boundaries={region} world={world} onNeedWorld={() => undefined} />,
    { url: `/d/crowd/map/${camera}`, dossier },
  );
  await waitFor(() => expect(container.querySelector("[data-count]")).not.toBeNull());
  const view = container.querySelector("[data-view=map]")!;
  const marks = [...view.querySelectorAll("svg [data-ref], button[data-count]")];
  const alone = marks.flatMap((mark) => titles.get(mark.getAttribute("data-ref")!) ?? []);
  const counted = marks.filter((mark) => mark.hasAttribute("data-count"));
  const opened: string[] = [];
  for (const mark of counted) {
    const { titles: listed, told } = await listOpenedRecords(mark);
    const count = Number(mark.getAttribute("data-count"));
    expect(listed, mark.getAttribute("data-ref")!).toHaveLength(count);
    expect(told).toMatch(new RegExp(`^${count} records? `));
    opened.push(...listed);
  }
  expect(alone.length + counted.length).toBe(marks.length);
  return { alone, opened };
}

describe("a press on what the map counts", () => {
  it("lists exactly these records, and every record with a place is drawn or listed once", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 40, max: 400 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom("", "?map=60,28,2", "?map=60,28,9"),
        fc.constantFrom([276, 200] as const, [700, 400] as const, [1050, 480] as const),
        async (count, seed, camera, size) => {
          const dossier = makeCrowd(count, seed);
          const placed = [...dossier.events, ...dossier.positions].filter(({ place }) => place);
          const { alone, opened } = await openAll(dossier, camera, size);
          expect(opened.length).toBeGreaterThan(0);
          const all = placed.map(({ title }) => title).toSorted();
          expect([...alone, ...opened].toSorted()).toEqual(all);
        },
      ),
      propertyRuns(3),
    );
  });
});
