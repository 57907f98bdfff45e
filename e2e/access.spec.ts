import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./readoutTest";

const DOSSIER = "/d/pakistan-iran-2023";
const PAGES = ["", "timeline/", "relations/", "map/", "positions/", "article/", "records/"];
const QUERIES: Record<string, string> = {
  plain: "",
  "empty result": "?issue=humanitarian-access&kind=attack",
  "panel open": "?sel=position:call-for-ceasefire&issue=gaza-ceasefire",
  "as table": "?as=table",
};
const THEMES = ["light", "dark"] as const;
const WIDTHS = [1440, 390, 320] as const;

interface Case {
  page: string;
  query: string;
  theme: (typeof THEMES)[number];
  width: (typeof WIDTHS)[number];
}

function allCases(): Case[] {
  return PAGES.flatMap((page) =>
    Object.keys(QUERIES).flatMap((query) =>
      THEMES.flatMap((theme) => WIDTHS.map((width) => ({ page, query, theme, width }))),
    ),
  );
}

/** A choice in which every pair of values from any two dimensions occurs, made greedily. */
function pairwise(cases: readonly Case[]): Case[] {
  const pairsOf = (item: Case) => {
    const parts = Object.entries(item).map(([key, value]) => `${key}=${value}`);
    return parts.flatMap((a, at) => parts.slice(at + 1).map((b) => `${a}&${b}`));
  };
  const open = new Set(cases.flatMap(pairsOf));
  const chosen: Case[] = [];
  while (open.size > 0) {
    const gain = (item: Case) => pairsOf(item).filter((pair) => open.has(pair)).length;
    const best = cases.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    for (const pair of pairsOf(best)) open.delete(pair);
    chosen.push(best);
  }
  return chosen;
}

test.describe("access", { tag: "@wide" }, () => {
  const cases = allCases();
  const quick = new Set(pairwise(cases));

  test("the quick choice is small", () => {
    expect(quick.size).toBeLessThanOrEqual(40);
  });

  for (const item of cases) {
    const isQuick = quick.has(item);
    const name = `axe: ${item.page || "overview"}, ${item.query}, ${item.theme}, ${item.width} px`;
    test(name, { tag: isQuick ? [] : ["@long"] }, async ({ open, page }) => {
      await page.setViewportSize({ width: item.width, height: 900 });
      await page.emulateMedia({ colorScheme: item.theme, reducedMotion: "reduce" });
      await open(`${DOSSIER}/${item.page}${QUERIES[item.query]}`);
      const result = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      const tell = (rules: typeof result.violations) =>
        rules.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n  ")}`);
      expect(tell(result.violations)).toEqual([]);
      expect(tell(result.incomplete.filter((rule) => !isExplained(rule.id)))).toEqual([]);
    });
  }
});

/**
 * What axe cannot decide and the suite checks otherwise: contrast over pictures and gradients is
 * computed from the tokens in src/app/tokens.test.ts.
 */
function isExplained(rule: string): boolean {
  return rule === "color-contrast";
}
