import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import Papa from "papaparse";
import { DEFAULT_DOSSIER_ID } from "../src/state/defaultDossier";
import { expect, test, waitUntilReady } from "./readoutTest";

const PAGE = "/d/pakistan-iran-2023/positions/";

interface BuiltPosition {
  id: string;
  speaker: string;
  issues: string[];
}

/** All positions of the built dossier, both layers. */
function readPositions(): BuiltPosition[] {
  const file = new URL(`../dist/data/dossiers/${DEFAULT_DOSSIER_ID}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { positions: BuiltPosition[] }).positions;
}

function cellOf(page: Page, actor: string, issue: string): Locator {
  return page.locator(`[data-ref="bin:${actor}~${issue}"]`);
}

/** Presses Tab until the focus is in the matrix. */
async function tabIntoMatrix(page: Page): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press("Tab");
    const isIn = await page.evaluate(
      () => document.activeElement?.closest('[role="treegrid"]') !== null,
    );
    if (isIn) return;
  }
  throw new Error("Tab never reached the matrix");
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    return active?.getAttribute("aria-label") ?? active?.textContent ?? "";
  });
}

async function saveCsv(page: Page): Promise<Record<string, string>[]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^CSV/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("pakistan-iran-2023-positions.csv");
  const text = readFileSync(await download.path(), "utf8");
  expect(text.startsWith("\uFEFF")).toBe(true);
  const { data, errors } = Papa.parse(text.slice(1), { delimiter: ",", newline: "\r\n" });
  expect(errors).toEqual([]);
  const [columns, ...rows] = data.slice(0, -1);
  return rows.map((row) =>
    Object.fromEntries(columns!.map((column, at) => [column, row[at] ?? ""])),
  );
}

test.describe("positions", { tag: "@wide" }, () => {
  test("by mouse: who called for a ceasefire, in which words, where", async ({ open, page }) => {
    await open(`${PAGE}?layer=all`);
    await page.getByRole("button", { name: "Rows within Pakistan" }).click();
    await expect(page).toHaveURL(`${PAGE}?fold=pakistan&layer=all`);
    await cellOf(page, "jalil-abbas-jilani", "gaza-ceasefire").click();
    const dialog = page.getByRole("dialog", { name: "Jilani · Gaza ceasefire" });
    await expect(dialog.getByRole("heading", { name: /^calls for \(\d+\)$/ })).toBeVisible();
    const entry = dialog
      .getByRole("listitem")
      .filter({ hasText: "“advocated for an immediate ceasefire”" });
    await expect(entry).toContainText("Jilani, for Pakistan");
    await expect(entry).toContainText("Of the same event the context tells: a ceasefire in Gaza");
    await expect(entry).toContainText("“advocated for an immediate ceasefire”");
    await expect(entry).toContainText("on or before 20 December 2023");
    await expect(entry).toContainText("in: Phone call between the foreign ministers");
    await expect(entry.getByRole("link", { name: "The Nation" })).toHaveAttribute(
      "href",
      /^https:\/\//,
    );
    await entry.getByRole("link", { name: /^open the record/ }).click();
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(/sel=position:call-for-ceasefire/);
    await expect(page.locator('[data-view="details"]')).toContainText("ceasefire");
    await expect(cellOf(page, "jalil-abbas-jilani", "gaza-ceasefire")).toHaveAttribute(
      "aria-current",
      "true",
    );
  });

  test("what one side alone says of the other's words names who says it", async ({
    open,
    page,
  }) => {
    await open(`${PAGE}?fold=iran&layer=all`);
    await cellOf(page, "ebrahim-raisi", "gaza-ceasefire").click();
    const entry = page
      .getByRole("dialog", { name: "Raisi · Gaza ceasefire" })
      .getByRole("listitem")
      .filter({ hasText: "the killings in Gaza" });
    await expect(entry).toContainText("Raisi, for Iran, per Pakistani presidency");
    await entry.getByRole("link", { name: /^open the record/ }).click();
    const details = page.locator('[data-view="details"]');
    await expect(details).toContainText("Raisi, per Pakistani presidency: Raisi condemned");
    await expect(details).toContainText("Pakistani presidency: Alvi expressed condolences");
  });

  test("one press leads from the words in a cell to their sentence, and Back returns", async ({
    open,
    page,
  }) => {
    await open(`${PAGE}?fold=pakistan&layer=all`);
    await cellOf(page, "jalil-abbas-jilani", "gaza-ceasefire").press("Enter");
    const dialog = page.getByRole("dialog", { name: "Jilani · Gaza ceasefire" });
    const ways = dialog.getByRole("link", { name: /^show in article/ });
    const articles = dialog.getByRole("listitem").filter({ hasText: "The Nation" });
    await expect(ways).toHaveCount(await articles.count());
    await ways.first().press("Enter");
    await expect(page).toHaveURL(/\/article\/\?.*sel=position:call-for-ceasefire$/);
    const mark = page.locator('[data-view="article"] [aria-current="true"]');
    await expect(mark.filter({ hasText: "an immediate ceasefire" }).first()).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(`${PAGE}?fold=pakistan&layer=all`);
  });

  test("the stance that is taken most often stands first", async ({ open, page }) => {
    await open(`${PAGE}?layer=all`);
    await cellOf(page, "pakistan", "gaza-ceasefire").click();
    const heads = page.getByRole("dialog").getByRole("heading", { level: 3 });
    const counts = (await heads.allTextContents()).map((head) =>
      Number(/\((\d+)\)$/.exec(head)?.[1]),
    );
    expect(counts.length).toBeGreaterThan(1);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    await expect(heads.first()).toHaveText(/^calls for/);
  });

  test("by keyboard: the same, and the focus returns", async ({ open, page }) => {
    await open(`${PAGE}?layer=all`);
    const hint = page.getByText("arrow keys move by cell");
    await expect(hint).toBeHidden();
    await tabIntoMatrix(page);
    await expect(hint).toBeVisible();
    expect(await focusedName(page)).toBe("Open all rows");
    for (const key of ["ArrowDown", "ArrowLeft", "Enter"]) await page.keyboard.press(key);
    await expect(page).toHaveURL(`${PAGE}?fold=pakistan&layer=all`);
    await expect(page.getByRole("button", { name: "Jilani", exact: true })).toBeVisible();
    for (const key of ["ArrowRight", "ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
    expect(await focusedName(page)).toBe("Jilani");
    for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowRight");
    const name = await focusedName(page);
    expect(name).toMatch(/^Jilani · Gaza ceasefire: \d+, calls for \d+/);
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Jilani · Gaza ceasefire" });
    await expect(dialog).toContainText("“advocated for an immediate ceasefire”");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    expect(await focusedName(page)).toBe(name);

    await page.keyboard.press("Home");
    expect(await focusedName(page)).toBe("Jilani");
    await page.keyboard.press("End");
    expect(await focusedName(page)).toMatch(/^Jilani · Regional stability/);
    await page.keyboard.press("Control+End");
    const last = await focusedName(page);
    expect(last).toMatch(/ · Regional stability/);
    await page.keyboard.press("PageUp");
    expect(await focusedName(page)).not.toBe(last);
    await page.keyboard.press("PageDown");
    expect(await focusedName(page)).toBe(last);
    await page.keyboard.press("Control+Home");
    expect(await focusedName(page)).toBe("Open all rows");
    await page.keyboard.press("Tab");
    expect(await page.locator('[role="treegrid"] :focus').count()).toBe(0);
  });

  test("rows fold in three levels, in the link", async ({ open, page }) => {
    await open(`${PAGE}?layer=all`);
    const levels = () =>
      page
        .locator('[role="treegrid"] [role="row"][aria-level]')
        .evaluateAll((rows) => [...new Set(rows.map((row) => row.getAttribute("aria-level")))]);
    expect(await levels()).toEqual(["1"]);
    await page.getByRole("button", { name: "Open all rows" }).click();
    await expect.poll(levels).toEqual(["1", "2", "3"]);
    await page.getByRole("button", { name: "Rows within Foreign Office" }).click();
    await expect(page).toHaveURL(/[?&]fold=[^&]*foreign-office-pakistan/);
    await expect(page.getByRole("button", { name: "Jilani", exact: true })).toHaveCount(0);
    const link = page.url();
    await page.goBack();
    await expect(page.getByRole("button", { name: "Jilani", exact: true })).toBeVisible();
    await page.goto(link);
    await waitUntilReady(page);
    await expect(page.getByRole("button", { name: "Jilani", exact: true })).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Rows within Foreign Office" })).toHaveAttribute(
      "aria-expanded",
      "false",
    );
  });

  test("a name filters, and what is filtered out looks unlike what nobody said", async ({
    open,
    page,
  }) => {
    await open(`${PAGE}?layer=all`);
    const grid = page.getByRole("treegrid");
    const header = grid.getByRole("button", { name: "Gaza ceasefire", exact: true });
    await header.click();
    await expect(page).toHaveURL(`${PAGE}?issue=gaza-ceasefire&layer=all`);
    await expect(header).toHaveAttribute("aria-pressed", "true");
    const silent = grid.getByRole("gridcell", { name: "China · Gaza ceasefire: no position" });
    const filtered = grid.getByRole("gridcell", {
      name: "China · Bilateral ties: filtered out (3)",
    });
    expect(await silent.locator("svg path").getAttribute("d")).not.toBe(
      await filtered.locator("svg path").getAttribute("d"),
    );
    await expect(filtered).toContainText("3");
    const tip = silent.getByText("no position reported in these sources");
    await expect(tip).toBeHidden();
    await silent.hover();
    await expect(tip).toBeVisible();
    await page.locator("h1").first().hover();
    await silent.focus();
    await expect(tip).toBeVisible();
    await header.click();
    await expect(page).toHaveURL(`${PAGE}?layer=all`);
    await expect(header).toHaveAttribute("aria-pressed", "false");
  });

  test("signs are at least 16 px and stand at the same height in a row", async ({ open, page }) => {
    await open(`${PAGE}?layer=all`);
    const rows = await page
      .locator('[role="treegrid"] [role="row"][aria-level]')
      .evaluateAll((found) =>
        found.map((row) => {
          const first = [...row.querySelectorAll('[role="gridcell"]')].flatMap((cell) => {
            const sign = cell.querySelector("svg")?.getBoundingClientRect();
            return sign ? [sign] : [];
          });
          return {
            heights: [...new Set(first.map(({ y, height }) => Math.round(y + height / 2)))],
            smallest: Math.min(...first.map(({ width, height }) => Math.min(width, height))),
          };
        }),
      );
    expect(rows.length).toBeGreaterThan(8);
    for (const { heights, smallest } of rows) {
      expect(heights).toHaveLength(1);
      expect(smallest).toBeGreaterThanOrEqual(16);
    }
  });

  test("the card ends after its content", async ({ open, page }) => {
    await open(PAGE);
    const gap = await page.locator('[data-view="positions"]').evaluate((view) => {
      const last = [...view.querySelectorAll('[role="row"]')].at(-1)!.getBoundingClientRect();
      const legend = view.querySelector("footer")!.getBoundingClientRect();
      return legend.top - last.bottom;
    });
    expect(gap).toBeLessThan(40);
  });

  test("forced colours keep the signs apart from the ground", async ({ open, page }) => {
    await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
    await open(`${PAGE}?layer=all&issue=gaza-ceasefire`);
    const strokes = await page
      .locator('[role="treegrid"] .stance-path, [role="treegrid"] .empty-sign path')
      .evaluateAll((paths) => {
        const ground = getComputedStyle(document.body).backgroundColor;
        return [...new Set(paths.map((path) => getComputedStyle(path).stroke === ground))];
      });
    expect(strokes).toEqual([false]);
  });

  for (const query of ["?layer=all", "?layer=all&issue=gaza-ceasefire", "?voice=assessed"]) {
    test(`the CSV holds exactly the positions that pass ${query}`, async ({ open, page }) => {
      await open(PAGE + query);
      const records = await saveCsv(page);
      const ids = records.map(({ id }) => id!).toSorted();
      const all = readPositions();
      const expected =
        query === "?layer=all"
          ? all
          : query === "?voice=assessed"
            ? all.filter(({ speaker }) => speaker === "the-nation")
            : all.filter(({ issues }) => issues.includes("gaza-ceasefire"));
      expect(ids).toEqual(expected.map(({ id }) => id).toSorted());
      const { pathname, search } = new URL(records[0]!["link"]!);
      await open(pathname + search);
      await expect(page.locator('[data-view="details"]')).toBeVisible();
      expect(search).toContain(`sel=position:${records[0]!["id"]}`);
    });
  }

  test("the list holds the same positions, by issue and under the filter", async ({
    open,
    page,
  }) => {
    const lines = page.locator('[data-view="positions"] [data-ref^="position:"]');
    await open(`${PAGE}?as=table&layer=all`);
    await expect(lines).toHaveCount(readPositions().length);
    await page.locator('[data-filter="issue:gaza-ceasefire"]').first().click();
    await expect(lines).toHaveCount(
      readPositions().filter(({ issues }) => issues.includes("gaza-ceasefire")).length,
    );
    expect((await saveCsv(page)).length).toBe(await lines.count());
  });
});

test.describe("positions on a phone", { tag: "@phone" }, () => {
  for (const width of [390, 320]) {
    test(`nothing scrolls sideways, and every cell names its issue: ${width} px`, async ({
      open,
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await open(`${PAGE}?layer=all`);
      const cells = page.locator('[role="treegrid"] [role="gridcell"]');
      expect(await cells.count()).toBeGreaterThan(60);
      const sizes = await page.evaluate(() => ({
        page: document.documentElement.scrollWidth,
        outside: [...document.querySelectorAll('[role="treegrid"] svg')].filter(
          (sign) => sign.getBoundingClientRect().right > document.documentElement.clientWidth,
        ).length,
      }));
      expect(sizes).toEqual({ page: width, outside: 0 });
      await expect(cells.first()).toContainText("Counter-terrorism");
      const cell = cellOf(page, "pakistan", "gaza-ceasefire");
      await cell.click();
      const dialog = page.getByRole("dialog", { name: "Pakistan · Gaza ceasefire" });
      await expect(dialog).toContainText("“advocated for an immediate ceasefire”");
      const overflow = await dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
});
