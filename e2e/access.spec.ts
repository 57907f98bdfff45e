import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test, waitUntilReady } from "./readoutTest";

const DOSSIER = "/d/pakistan-iran-2023";
const PAGES = [
  "",
  "timeline/",
  "relations/",
  "map/",
  "positions/",
  "article/",
  "records/",
  "names/",
  "accounts/",
  "accounts/fm-call-2023-12-18/",
  "sources/",
];
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

const MAX_QUICK = 32;

/** What the quick choice must hold: each page and each query in both themes, wide and narrow. */
function duePairs({ page, query, theme, width }: Case): string[] {
  const size = width > 640 ? "wide" : "narrow";
  const of = (name: string) => [`${name} ${theme}`, `${name} ${size}`];
  return [
    ...of(`page ${page}`),
    ...of(`query ${query}`),
    `query ${query} ${width}`,
    `${theme} ${width}`,
  ];
}

/** What it holds besides for as long as there is room: each page with each query, at each width. */
function furtherPairs({ page, query, width }: Case): string[] {
  return [`page ${page} query ${query}`, `page ${page} ${width}`];
}

/** At most `room` cases, those first that bring the most pairs not yet among the chosen. */
function choose(
  cases: readonly Case[],
  chosen: readonly Case[],
  room: number,
  pairsOf: (item: Case) => string[],
): Case[] {
  const open = new Set(cases.flatMap(pairsOf));
  for (const pair of chosen.flatMap(pairsOf)) open.delete(pair);
  const all = [...chosen];
  while (open.size > 0 && all.length < room) {
    const gain = (item: Case) => pairsOf(item).filter((pair) => open.has(pair)).length;
    const best = cases.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    for (const pair of pairsOf(best)) open.delete(pair);
    all.push(best);
  }
  return all;
}

const ARTICLE = "**/data/dossiers/pakistan-iran-2023.article.json";

/** What stands on the screen besides the pages themselves, each with the steps that lead to it. */
const STATES: Record<string, (page: Page) => Promise<void>> = {
  loading: async (page) => {
    await page.route(ARTICLE, () => new Promise(() => {}));
    await page.goto("/");
    await expect(page.getByRole("status")).toContainText("Loading");
  },
  "dossier not found": async (page) => {
    await page.route(ARTICLE, (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto("/");
    await expect(page.getByRole("alert")).toContainText("pakistan-iran-2023.article.json");
  },
  "more filters open": async (page) => {
    await page.goto("/");
    await page.getByRole("button", { name: /More filters/ }).click();
    await expect(page.locator('[data-filter="actor:jalil-abbas-jilani"]')).toBeVisible();
  },
  "words of a position": async (page) => {
    await page.goto(`${DOSSIER}/positions/?layer=all`);
    await page.locator('[data-ref="bin:pakistan~gaza-ceasefire"]').click();
    await expect(page.getByRole("dialog")).toBeVisible();
  },
  "positions with context": async (page) => {
    await page.goto(`${DOSSIER}/positions/?layer=all&issue=gaza-ceasefire`);
    await expect(page.locator('[data-cell="filtered"]').first()).toBeVisible();
  },
  "sources of the context": async (page) => {
    await page.goto(`${DOSSIER}/sources/?layer=all`);
    await expect(page.getByRole("link", { name: /alone: Iran$/ })).toBeVisible();
    await page.getByRole("link", { name: /alone: Iran$/ }).click();
  },
  "copy link refused": async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await page.goto("/");
    await page.getByRole("button", { name: "Copy link" }).first().click();
    await expect(page.getByRole("dialog")).toBeVisible();
  },
  // Filters, selection and tables do not change this page, so it is no page of the others' table.
  "about Readout, codes unfolded": async (page) => {
    await page.goto("/about/");
    await page.locator("summary").click();
    await expect(page.getByRole("cell", { name: "“Discuss by telephone”" })).toBeVisible();
    await waitUntilReady(page);
  },
  "citation of a record": async (page) => {
    await page.goto(`${DOSSIER}/?sel=event:ministers-call`);
    await page.locator('[data-view="details"]').getByRole("button", { name: "Cite" }).click();
    await page.getByRole("radio", { name: "BibTeX" }).check();
    await expect(page.getByRole("dialog")).toContainText("Copy citation");
  },
};

const LOOKS = [
  ["light", 1440],
  ["dark", 390],
] as const;

test.describe("access", { tag: "@wide" }, () => {
  const cases = allCases();
  const room = MAX_QUICK - Object.keys(STATES).length;
  const due = choose(cases, [], room, duePairs);
  const quick = new Set(choose(cases, due, room, furtherPairs));

  test("the quick choice is small and has each page and query, light and dark, wide and narrow", () => {
    expect(quick.size).toBeLessThanOrEqual(room);
    expect(new Set([...quick].flatMap(duePairs))).toEqual(new Set(cases.flatMap(duePairs)));
  });

  for (const item of cases) {
    const isQuick = quick.has(item);
    const name = `axe: ${item.page || "overview"}, ${item.query}, ${item.theme}, ${item.width} px`;
    test(name, { tag: isQuick ? [] : ["@long"] }, async ({ open, page }) => {
      // A hundred entries: the rules look at each of some 3,000 elements.
      if (item.page === "names/") test.slow();
      await page.setViewportSize({ width: item.width, height: 900 });
      await page.emulateMedia({ colorScheme: item.theme, reducedMotion: "reduce" });
      await open(`${DOSSIER}/${item.page}${QUERIES[item.query]}`);
      expect(await listFaults(page)).toEqual([]);
    });
  }

  for (const [at, [name, reach]] of Object.entries(STATES).entries()) {
    for (const [look, [theme, width]] of LOOKS.entries()) {
      // Quick: each state in one of its looks, in turns.
      const tag = at % LOOKS.length === look ? [] : ["@long"];
      test(`axe: ${name}, ${theme}, ${width} px`, { tag }, async ({ page, problems }) => {
        problems.allow(/Failed to load resource/);
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
        await reach(page);
        expect(await listFaults(page)).toEqual([]);
      });
    }
  }

  test("forced colours: marks are there and what is selected stands out", async ({
    open,
    page,
  }) => {
    await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
    await open(`${DOSSIER}/?sel=position:call-for-ceasefire`);
    for (const view of ["timeline", "relations", "map", "article"]) {
      const marks = page.locator(`[data-view="${view}"] [data-ref]`);
      await expect(marks.first()).toBeVisible();
      expect(await marks.evaluateAll(outlineStyles), `${view} is not all outline`).toContain(
        "none",
      );
    }
    const selected = page.locator('[data-ref][aria-current="true"]');
    expect(await selected.count(), "selected in several views").toBeGreaterThanOrEqual(3);
    const outlines = await selected.evaluateAll((marks) =>
      marks.map((mark) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(mark);
        const { backgroundColor } = getComputedStyle(document.body);
        return outlineStyle === "solid" &&
          parseFloat(outlineWidth) >= 2 &&
          outlineColor !== backgroundColor
          ? "stands out"
          : `${mark.getAttribute("data-ref")}: ${outlineStyle} ${outlineWidth} ${outlineColor}`;
      }),
    );
    expect(new Set(outlines)).toEqual(new Set(["stands out"]));
    const inks = await page.locator('[data-view="timeline"] svg text').evaluateAll((texts) =>
      texts.map((text) => {
        const canvas = getComputedStyle(document.body).backgroundColor;
        return getComputedStyle(text).fill === canvas ? text.textContent : null;
      }),
    );
    expect(inks.length).toBeGreaterThan(5);
    expect(inks.filter((text) => text !== null)).toEqual([]);
  });

  for (const width of [1280, 390]) {
    for (const path of [...PAGES, "/about/"]) {
      const tag = width === 390 || path === "" ? [] : ["@long"];
      test(
        `twice the text size fits: ${path || "overview"}, ${width} px`,
        { tag },
        async ({ open, page }) => {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ reducedMotion: "reduce" });
          await open(path.startsWith("/") ? path : `${DOSSIER}/${path}`);
          const before = await page
            .locator("h1")
            .first()
            .evaluate((heading) => parseFloat(getComputedStyle(heading).fontSize));
          await page.evaluate(() => {
            document.documentElement.style.fontSize = "200%";
          });
          // Two frames: pictures measure their room again.
          await page.evaluate(
            () =>
              new Promise((resolve) =>
                requestAnimationFrame(() => requestAnimationFrame(() => resolve(null))),
              ),
          );
          const headings = page.locator("h1, [data-view] h2");
          const found = await headings.evaluateAll(measureHeadings);
          const [title] = found;
          expect(title?.sizePx, "the text did grow").toBeGreaterThan(before * 1.5);
          expect(found.filter(({ isClipped }) => isClipped)).toEqual([]);
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(sideways, "sideways scroll in px").toBeLessThanOrEqual(0);
        },
      );
    }
  }
});

/** Sizes of the headings on the screen, and whether a box that does not scroll cuts off their words. */
function measureHeadings(headings: Element[]) {
  return headings
    .filter((heading) => heading.clientWidth > 1)
    .map((heading) => {
      const box = heading.getBoundingClientRect();
      let isClipped = false;
      for (let at: Element | null = heading; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        const [wide, high] =
          at === heading
            ? [
                heading.scrollWidth > heading.clientWidth + 1,
                heading.scrollHeight > heading.clientHeight + 1,
              ]
            : [
                box.right > at.getBoundingClientRect().right + 1,
                box.bottom > at.getBoundingClientRect().bottom + 1,
              ];
        const cuts = (overflow: string) => overflow === "hidden" || overflow === "clip";
        if ((cuts(overflowX) && wide) || (cuts(overflowY) && high)) isClipped = true;
      }
      const sizePx = parseFloat(getComputedStyle(heading).fontSize);
      return { text: heading.textContent, sizePx, isClipped };
    });
}

function outlineStyles(marks: Element[]): string[] {
  return marks.map((mark) => getComputedStyle(mark).outlineStyle);
}

type AxeResult = Awaited<ReturnType<AxeBuilder["analyze"]>>;
type AxeRule = AxeResult["violations"][number];
type AxeNode = AxeRule["nodes"][number];

/** What axe finds wrong, and what it cannot decide unless there is a reason to leave it at that. */
async function listFaults(page: Page): Promise<string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return [
    ...(await tellUnexplained(page, violations, isMutedOnPurpose)),
    ...(await tellUnexplained(page, incomplete, isUndecidable)),
  ];
}

async function tellUnexplained(
  page: Page,
  rules: readonly AxeRule[],
  isExplained: (page: Page, node: AxeNode) => Promise<boolean>,
): Promise<string[]> {
  const told: string[] = [];
  for (const { id, nodes } of rules) {
    for (const node of nodes) {
      if (id === "color-contrast" && (await isExplained(page, node))) continue;
      if (id === "target-size" && (await isHalfCovered(page, node))) continue;
      told.push(`${id}: ${node.html} (${node.any[0]?.message ?? node.failureSummary ?? ""})`);
    }
  }
  return told;
}

/** Half under the masthead or the sheet, from which scrolling brings it out at its full size. */
function isHalfCovered(page: Page, node: AxeNode): Promise<boolean> {
  const [target] = node.target;
  if (typeof target !== "string") return Promise.resolve(false);
  return page.evaluate((at) => {
    const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const box = boxOf(at);
    const top = boxOf(".masthead")?.bottom ?? 0;
    const bottom = boxOf(".details-slot")?.top ?? boxOf(".phone-dock")?.top ?? innerHeight;
    return Boolean(box && (box.top < top || box.bottom > bottom));
  }, target);
}

/** Filtered out, and muted on purpose; the table holds the same words at full contrast. */
function isMutedOnPurpose(page: Page, node: AxeNode): Promise<boolean> {
  return isInside(page, node, '[data-emphasis="muted"]');
}

/**
 * Why axe gives up on a contrast, where the cause is the way it looks and not the colours: something
 * lies over or under the words, or they are but a sign such as “−”. The colours themselves are tokens,
 * whose contrasts src/app/tokens.test.ts computes. Any other reason, such as equal colours, is a fault.
 */
const UNDECIDABLE = new Set([
  "bgGradient",
  "bgOverlap",
  "fgAlpha",
  "elmPartiallyObscured",
  "elmPartiallyObscuring",
  "nonBmp",
  "pseudoContent",
  "shortTextContent",
]);

/** Words in pictures and on highlighter strokes, whose ground axe cannot see, and UNDECIDABLE. */
async function isUndecidable(page: Page, node: AxeNode): Promise<boolean> {
  const isKnown = node.any.some(({ data }: { data: unknown }) => {
    const reason = typeof data === "object" && data && "messageKey" in data && data.messageKey;
    return typeof reason === "string" && UNDECIDABLE.has(reason);
  });
  if (isKnown) return true;
  return isInside(page, node, "svg, mark");
}

function isInside(page: Page, node: AxeNode, selector: string): Promise<boolean> {
  const [target] = node.target;
  if (typeof target !== "string") return Promise.resolve(false);
  return page.evaluate(([at, within]) => Boolean(document.querySelector(at)?.closest(within)), [
    target,
    selector,
  ] as const);
}
