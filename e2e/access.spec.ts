import type { ViewState } from "../src/state/viewState";
import { COMMON_PAGES, NO_FILTERS } from "../src/state/viewState";
import { QUICK_STATES } from "./accessStates";
import { listFaults } from "./axeFaults";
import { chooseCases } from "./chooseCases";
import { isNarrow, LOOKS, takeLook, tellLook, type Look } from "./looks";
import { PAGE_NAMES, pathOf, type PageName } from "./pagePaths";
import { expect, test } from "./readoutTest";

/** What a link alone makes of a page. */
const QUERIES: Readonly<Record<string, Partial<ViewState>>> = {
  plain: {},
  "empty result": {
    filters: { ...NO_FILTERS, issue: ["humanitarian-access"], kind: ["attack"] },
  },
  "panel open": {
    sel: "position:call-for-ceasefire",
    filters: { ...NO_FILTERS, issue: ["gaza-ceasefire"] },
  },
  "as table": { as: "table" },
  "with context": { layer: "all" },
  "context, panel open": { layer: "all", sel: "event:fm-call-2023-12-18" },
};

interface Case extends Look {
  page: PageName;
  query: string;
}

const COMMON: ReadonlySet<string> = new Set(COMMON_PAGES);

/** No record and no filter is shown beside the dossiers; those pages are among the states. */
const CASES: readonly Case[] = PAGE_NAMES.filter((page) => !COMMON.has(page)).flatMap((page) =>
  Object.keys(QUERIES).flatMap((query) => LOOKS.map((look) => ({ page, query, ...look }))),
);

/** Of all that axe looks at, states included. */
const MAX_QUICK = 19;

/** What the quick choice must hold: each page, each query in both themes, wide and narrow, each look. */
function duePairs({ page, query, ...look }: Case): string[] {
  const size = isNarrow(look) ? "narrow" : "wide";
  return [`page ${page}`, `query ${query} ${look.theme}`, `query ${query} ${size}`, tellLook(look)];
}

/** What it holds besides for as long as there is room: each page with and without the context. */
function furtherPairs({ page, query }: Case): string[] {
  return [`page ${page} ${QUERIES[query]?.layer ?? "article"}`];
}

/** The entries look alike, and each costs axe a good part of a second. */
const ENTRIES_LEFT_OUT = "[data-entry] ~ [data-entry] ~ [data-entry] ~ [data-entry] ~ [data-entry]";

test.describe("access", { tag: "@wide" }, () => {
  const room = MAX_QUICK - QUICK_STATES.length;
  const quick = new Set(chooseCases(CASES, room, duePairs, furtherPairs));

  test("the quick choice is small and has each page, and each query light and dark, wide and narrow", () => {
    expect(quick.size).toBeLessThanOrEqual(room);
    expect(new Set([...quick].flatMap(duePairs))).toEqual(new Set(CASES.flatMap(duePairs)));
  });

  for (const item of CASES) {
    const isQuick = quick.has(item);
    const title = `axe: ${item.page}, ${item.query}, ${tellLook(item)}`;
    test(title, { tag: isQuick ? [] : ["@long"] }, async ({ open, page }) => {
      if (item.page === "names" || item.page === "records") test.slow();
      await takeLook(page, item);
      await open(pathOf(item.page, QUERIES[item.query]));
      const leftOut = item.page === "names" && isQuick ? ENTRIES_LEFT_OUT : undefined;
      expect(await listFaults(page, leftOut)).toEqual([]);
    });
  }
});
