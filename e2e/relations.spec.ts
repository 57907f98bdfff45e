import type { Page } from "@playwright/test";
import { readLabelBoxes, tellOverlaps } from "./labelBoxes";
import { expect, test, waitUntilReady } from "./readoutTest";

const PAGE = "/d/pakistan-iran-2023/relations/";

/** Quick: the width of the first screen with least room, and a phone's. */
const SIZES = [
  { width: 1440, height: 900, tag: ["@long"] },
  { width: 1280, height: 800, tag: [] },
  { width: 900, height: 800, tag: ["@long"] },
  { width: 390, height: 844, tag: [] },
  { width: 320, height: 700, tag: ["@long"] },
];

test.describe("the relations with context", { tag: "@wide" }, () => {
  test("have no label over another in the card of the overview", async ({ open, page }) => {
    await open("/?layer=all");
    for (const { width, height } of SIZES) {
      await page.setViewportSize({ width, height });
      // A phone's overview has other parts, which come late.
      await waitUntilReady(page);
      const boxes = await readLabelBoxes(page, "relations");
      expect(boxes.length).toBeGreaterThan(6);
      expect(tellOverlaps(boxes), `${width} px`).toEqual([]);
    }
  });

  test("say who acts on whom, and open exactly the records of a line", async ({ open, page }) => {
    await open(`${PAGE}?layer=all`);
    const view = page.locator('[data-view="relations"]');
    await expect(view.getByRole("heading")).toHaveText(
      "Pakistan and Iran act both with and against each other",
    );
    const tie = view.locator('[data-ref="tie:jaish-al-adl~iran"]');
    await expect(tie).toHaveText("claims attack 7");
    await tie.click();
    await expect(page).toHaveURL(/sel=tie:jaish-al-adl~iran/);
    const details = page.locator('[data-view="details"]');
    await expect(details.locator('[data-ref^="event:"]')).toHaveCount(7);
  });

  test("stay where they are under a filter", async ({ open, page }) => {
    const places = () =>
      page.locator('[data-view="relations"] svg [data-ref]').evaluateAll((marks) =>
        marks.map((mark) => {
          const rect = mark.querySelector("rect");
          return [mark.getAttribute("data-ref"), rect?.getAttribute("x"), rect?.getAttribute("y")];
        }),
      );
    await open(`${PAGE}?layer=all`);
    const before = await places();
    await open(`${PAGE}?issue=gaza-ceasefire&layer=all`);
    expect(await places()).toEqual(before);
  });

  const WALKS = {
    "among many actors": {
      link: `${PAGE}?layer=all`,
      key: "ArrowRight",
      path: ["actor:turkiye", "tie:iran~turkiye~both", "actor:iran"],
    },
    "among few": {
      link: PAGE,
      key: "ArrowLeft",
      path: ["actor:iran", "silence:iran~pakistan", "actor:pakistan"],
    },
  };
  for (const [name, { link, key, path }] of Object.entries(WALKS)) {
    test(`are walked with the arrow keys from actor to tie to actor: ${name}`, async ({
      open,
      page,
    }) => {
      await open(link);
      const [from, tie, to] = path.map((mark) =>
        page.locator(`[data-ref="${mark}"], [data-walk="${mark}"]`),
      );
      // The keys come after the picture; by place alone they lead elsewhere.
      await expect(async () => {
        await from!.focus();
        await page.keyboard.press(key);
        await expect(tie!).toBeFocused({ timeout: 1 });
      }).toPass();
      await page.keyboard.press(key);
      await expect(to!).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(new RegExp(`sel=${path[2]}$`));
    });
  }

  test("can be drawn around one actor and back again, from its details", async ({ open, page }) => {
    await open(`${PAGE}?layer=all&sel=actor:china`);
    await page.getByRole("link", { name: "Show only the relations of China" }).click();
    await expect(page).toHaveURL(/ego=china/);
    const ties = page.locator('[data-view="relations"] svg [data-ref^="tie:"]');
    await expect(ties).toHaveCount(4);
    await page.getByRole("link", { name: "show all", exact: true }).click();
    await expect(page).not.toHaveURL(/ego=/);
    await page.goBack();
    await expect(ties).toHaveCount(4);
  });
});

test.describe("the ways between two actors", { tag: "@wide" }, () => {
  test("are asked for in the details, followed in each form, and left again", async ({
    open,
    page,
  }) => {
    await open(`${PAGE}?layer=all&sel=actor:china`);
    const details = page.locator('[data-view="details"]');
    const view = page.locator('[data-view="relations"]');
    await details.getByLabel("Ways to another actor").selectOption("Jaish al-Adl");
    await details.getByLabel("Ways to another actor").press("Tab");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\?layer=all&path=china,jaish-al-adl&sel=actor:china$/);
    await expect(view.getByRole("heading")).toHaveText(
      "China and Jaish al-Adl are joined by 2 steps: through Iran",
    );
    await expect(view.locator('svg [data-ref="actor:iran"]')).toBeVisible();
    await expect(view.locator('svg [data-ref="actor:turkiye"]')).toHaveCount(0);
    await view.getByRole("link", { name: "matrix", exact: true }).click();
    await expect(page).toHaveURL(/\?as=matrix&layer=all&path=china,jaish-al-adl/);
    await expect(view.getByRole("rowheader")).toHaveCount(3);
    await view.getByRole("link", { name: "show all relations" }).click();
    await expect(page).toHaveURL(/\?as=matrix&layer=all&sel=actor:china$/);
    await page.goBack();
    await expect(view.getByRole("rowheader")).toHaveCount(3);
  });

  test("that the article alone does not have are offered with the context", async ({
    open,
    page,
  }) => {
    await open(`${PAGE}?path=foreign-office-pakistan,iran`);
    const heading = page.locator('[data-view="relations"]').getByRole("heading");
    await expect(heading).toHaveText(/^No chain of ties joins Foreign Office and Iran/);
    await page.getByRole("link", { name: "add the context: 1 step" }).click();
    await expect(page).toHaveURL(/\?layer=all&path=foreign-office-pakistan,iran$/);
    await expect(heading).toHaveText("Pakistan and Iran are joined directly");
    await page.goBack();
    await expect(heading).toHaveText(/^No chain of ties joins/);
    await open(`${PAGE}?path=iran,the-nation`);
    await expect(heading).toHaveText(/^No chain of ties joins/);
    await expect(page.getByRole("link", { name: /add the context/ })).toHaveCount(0);
  });
});

test.describe("the relations as a matrix", { tag: "@wide" }, () => {
  const grid = (page: Page) => page.locator('[data-view="relations"] [role="grid"]');

  test("open a tie by a press, with its records, and Back closes it", async ({ open, page }) => {
    await open(`${PAGE}?layer=all`);
    await page.getByRole("link", { name: "matrix", exact: true }).click();
    await expect(page).toHaveURL(/\?as=matrix&layer=all$/);
    const tie = grid(page).locator('[data-ref="tie:jaish-al-adl~iran"]');
    await expect(tie).toHaveText("7");
    await tie.click();
    await expect(page).toHaveURL(/sel=tie:jaish-al-adl~iran/);
    await expect(tie).toHaveAttribute("aria-current", "true");
    await expect(page.locator('[data-view="details"] [data-ref^="event:"]')).toHaveCount(7);
    await page.goBack();
    await expect(page).toHaveURL(/\?as=matrix&layer=all$/);
    await page.goBack();
    await expect(grid(page)).toHaveCount(0);
  });

  test("are walked by cell, and the heads stay in sight", async ({ open, page }) => {
    await open(`${PAGE}?as=matrix&layer=all&sel=tie:pakistan~iran`);
    const name = () =>
      page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);
    await grid(page).locator('[tabindex="0"]').focus();
    await page.keyboard.press("Control+End");
    const last = await name();
    expect(last).toMatch(/: the same actor$/);
    const head = grid(page).getByRole("columnheader").last();
    await expect(head).toBeInViewport({ ratio: 0.9 });
    await expect(grid(page).getByRole("rowheader").last()).toBeInViewport({ ratio: 0.9 });
    expect(last).toBe(`${await head.textContent()}: the same actor`);
    await page.keyboard.press("Control+Home");
    expect(await name()).toBe("Pakistan");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/sel=tie:iran~pakistan~both/);
  });

  for (const { tag, ...size } of SIZES) {
    test(`scroll by themselves at ${size.width} px`, { tag }, async ({ open, page }) => {
      await page.setViewportSize(size);
      for (const query of ["", "&layer=all", "&layer=all&level=person"]) {
        await open(`${PAGE}?as=matrix${query}`);
        await expect(grid(page)).toBeVisible();
        const spilt = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          const cells = [...document.querySelectorAll(".tie-matrix-tie")];
          const isSpilt = (cell: Element) => cell.scrollWidth > cell.clientWidth + 1;
          return [scrollWidth > clientWidth, cells.filter(isSpilt).length];
        });
        expect(spilt, query).toEqual([false, 0]);
      }
    });
  }
});
