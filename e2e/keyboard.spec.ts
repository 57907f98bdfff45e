import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./readoutTest";

const DOSSIER = "/d/pakistan-iran-2023";

/** Presses Tab until the focus is inside the view; fails after `limit` presses. */
async function tabInto(page: Page, view: string, limit = 60): Promise<void> {
  for (let press = 0; press < limit; press++) {
    await page.keyboard.press("Tab");
    const inside = await page.evaluate((name) => {
      const active = document.activeElement;
      return active?.matches(`[data-view="${name}"] [data-roving]`) ?? false;
    }, view);
    if (inside) return;
  }
  throw new Error(`Tab never reached a mark of ${view}`);
}

function focusedReference(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute("data-ref") ?? null);
}

/** A silence is a mark without a reference, so by what it is called. */
function focusedName(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const mark = document.activeElement?.closest("[data-roving]");
    return mark?.getAttribute("aria-label") ?? mark?.textContent ?? null;
  });
}

/** A control that goes with its press, where the focus then is, and how it is called. */
interface Lost {
  link: string;
  control: (page: Page) => Locator;
  found: (page: Page) => Locator;
}

const viewOf = (page: Page, view: string) => page.locator(`[data-view="${view}"]`);
const headingOf = (page: Page, view: string) =>
  viewOf(page, view).getByRole("heading", { level: 2 }).first();

const LOST: Record<string, Lost> = {
  Reset: {
    link: "/?issue=gaza-ceasefire",
    control: (page) => page.getByRole("button", { name: "Reset" }),
    found: (page) => page.getByRole("toolbar", { name: "Filters" }).locator('[tabindex="0"]'),
  },
  "a filter's own chip": {
    link: "/?actor=jalil-abbas-jilani",
    control: (page) => page.getByRole("button", { name: /^Actor: Jilani/ }),
    found: (page) => page.getByRole("toolbar", { name: "Filters" }).locator('[tabindex="0"]'),
  },
  "Remove this filter, where nothing is left": {
    link: `${DOSSIER}/timeline/?q=zzzz`,
    control: (page) => viewOf(page, "timeline").getByRole("button", { name: "Remove this filter" }),
    found: (page) => headingOf(page, "timeline"),
  },
  "Remove this filter, in the details": {
    link: "/?issue=gaza-ceasefire&sel=event:police-station-attack",
    control: (page) => viewOf(page, "details").getByRole("button", { name: "Remove this filter" }),
    found: (page) => headingOf(page, "details"),
  },
  "Add what other pages say": {
    link: "/?sel=event:ministers-call",
    control: (page) =>
      viewOf(page, "details").getByRole("link", { name: "Add what other pages say" }),
    found: (page) => headingOf(page, "details"),
  },
  "Compare what each side says": {
    link: "/?layer=all&sel=event:ministers-call",
    control: (page) =>
      viewOf(page, "details").getByRole("link", { name: "Compare what each side says" }),
    found: (page) => headingOf(page, "accounts"),
  },
  "read on": {
    link: "/",
    control: (page) => viewOf(page, "article").getByRole("link", { name: "read on" }),
    found: (page) => headingOf(page, "article"),
  },
  expand: {
    link: "/",
    control: (page) => viewOf(page, "relations").getByRole("link", { name: "expand" }),
    found: (page) => headingOf(page, "relations"),
  },
  table: {
    link: "/",
    control: (page) => viewOf(page, "map").getByRole("link", { name: "table" }),
    found: (page) => headingOf(page, "map"),
  },
  "All sources": {
    link: "/?layer=all",
    control: (page) => viewOf(page, "filters").getByRole("link", { name: "All sources" }),
    found: (page) => headingOf(page, "sources"),
  },
};

const QUICK_LOST = [
  "a filter's own chip",
  "Remove this filter, in the details",
  "Compare what each side says",
  "expand",
];

test.describe("keyboard", { tag: "@wide" }, () => {
  for (const [name, { link, control, found }] of Object.entries(LOST)) {
    // Each kind of control once: a chip, a line of the details, a way to another page.
    const tag = QUICK_LOST.includes(name) ? [] : ["@long"];
    test(`the focus outlives its control: ${name}`, { tag }, async ({ open, page }) => {
      await open(link);
      await control(page).first().focus();
      await page.keyboard.press("Enter");
      await expect(found(page)).toBeFocused();
      await expect(found(page)).toBeInViewport();
    });
  }

  test("Back gives the focus to the view that one comes from", async ({ open, page }) => {
    await open("/");
    await viewOf(page, "relations").getByRole("link", { name: "expand" }).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/relations/);
    await expect(headingOf(page, "relations")).toBeFocused();
    await page.goBack();
    await expect(viewOf(page, "article")).toBeVisible();
    await expect(headingOf(page, "relations")).toBeFocused();
  });

  test("a press of the pointer moves the focus on without a ring or a scroll", async ({
    open,
    page,
  }) => {
    await open("/?layer=all");
    await page.mouse.wheel(0, 300);
    const expand = viewOf(page, "map").getByRole("link", { name: "expand" });
    await expand.click();
    await expect(headingOf(page, "map")).toBeFocused();
    expect(await headingOf(page, "map").evaluate((h2) => h2.matches(":focus-visible"))).toBe(false);
  });

  for (const view of ["timeline", "relations", "map", "article"]) {
    test(`the marks of the ${view} are one Tab stop, with arrows inside`, async ({
      open,
      page,
    }) => {
      await open("/");
      await tabInto(page, view);
      const stops = await page
        .locator(`[data-view="${view}"] [data-roving]`)
        .evaluateAll(
          (items) => items.filter((item) => (item as HTMLElement).tabIndex === 0).length,
        );
      expect(stops).toBe(1);
      const visited = new Set([await focusedName(page)]);
      for (const key of ["ArrowRight", "ArrowDown", "ArrowRight", "ArrowLeft", "End", "Home"]) {
        await page.keyboard.press(key);
        visited.add(await focusedName(page));
      }
      expect(visited.size).toBeGreaterThan(2);
      expect(visited).not.toContain(null);
    });
  }

  test("under a filter the first stop of each view passes it", async ({ open, page }) => {
    await open("/?issue=gaza-ceasefire");
    for (const view of ["article", "timeline", "relations"]) {
      await tabInto(page, view);
      const emphasis = await page.evaluate(() =>
        document.activeElement?.getAttribute("data-emphasis"),
      );
      expect(["normal", "highlighted"], view).toContain(emphasis);
    }
  });

  test("Enter selects, Esc closes one level and gives the focus back", async ({ open, page }) => {
    await open("/");
    await tabInto(page, "timeline");
    const reference = await focusedReference(page);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/[?&]sel=/);
    await expect(page.locator('[data-view="details"]')).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/sel=/);
    await expect.poll(() => focusedReference(page)).toBe(reference);
  });

  test("an open popover takes Esc before the selection does", async ({ open, page }) => {
    await open(`${DOSSIER}/?sel=event:ministers-call`);
    await page.getByRole("button", { name: /More filters/ }).click();
    const actors = page.locator('[data-filter="actor:jalil-abbas-jilani"]');
    await expect(actors).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(actors).toBeHidden();
    await expect(page).toHaveURL(/sel=event:ministers-call/);
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/sel=/);
  });

  test("a filter is set and taken back without a mouse", async ({ open, page }) => {
    await open("/");
    const chip = page.locator('[data-filter="issue:gaza-ceasefire"]').first();
    await chip.focus();
    await page.keyboard.press("Space");
    await expect(chip).toHaveAttribute("aria-pressed", "true");
    await expect(chip).toBeFocused();
    await page.keyboard.press("Space");
    await expect(chip).toHaveAttribute("aria-pressed", "false");
  });

  test("Esc leaves the search and its filter stands", async ({ open, page }) => {
    await open("/");
    await page.keyboard.press("/");
    await page.keyboard.type("ceasefire");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL("/?q=ceasefire");
    await expect(page.getByRole("searchbox", { name: "Search the records" })).not.toBeFocused();
  });

  test("Esc in the search gives the focus back to where it came from", async ({ open, page }) => {
    await open("/");
    await tabInto(page, "timeline");
    const reference = await focusedReference(page);
    expect(reference).not.toBeNull();
    for (const keys of [[], ["t", "h", "e", "Enter"]]) {
      for (const key of ["/", ...keys, "Escape"]) await page.keyboard.press(key);
      await expect.poll(() => focusedReference(page)).toBe(reference);
    }
  });

  test("what a filter did is spoken once", async ({ open, page }) => {
    await open("/");
    await page.locator('[data-filter="issue:gaza-ceasefire"]').first().click();
    await expect(page.getByRole("status").filter({ hasText: "2 of 23 records" })).toBeAttached();
  });

  test("skip links lead to filters and views", async ({ open, page }) => {
    await open("/");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the filters" })).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("#views")).toBeFocused();
  });

  test("focus is never hidden behind the masthead", async ({ open, page }) => {
    await open(`${DOSSIER}/records/`);
    for (let press = 0; press < 25; press++) {
      await page.keyboard.press("Tab");
      const covered = await page.evaluate(() => {
        const active = document.activeElement;
        if (!active || active === document.body) return null;
        const box = active.getBoundingClientRect();
        const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return at && (active.contains(at) || at.contains(active))
          ? null
          : (active.textContent ?? active.tagName);
      });
      expect(covered).toBeNull();
    }
  });
});
