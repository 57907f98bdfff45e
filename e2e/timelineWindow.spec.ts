import type { Page } from "@playwright/test";
import { expect, test } from "./readoutTest";

const TIMELINE = "/d/pakistan-iran-2023/timeline/?layer=all";
const room = (page: Page) => page.getByRole("group", { name: /^Calendar: \+ and − zoom/ });

function windowOf(page: Page): { first: string; last: string; days: number } | null {
  const t = new URL(page.url()).searchParams.get("t");
  if (t === null) return null;
  const [first = "", last = ""] = t.split("..");
  return { first, last, days: (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1 };
}

/** The gesture's code comes after the picture; a wheel that is taken tells that it is there. */
async function openCalendar(open: (path: string) => Promise<void>, page: Page, path: string) {
  const loaded = page.waitForResponse(/attachTimelineZoom/);
  await open(path);
  await loaded;
}

/** A place of the plot on which no mark stands. */
async function findGround(page: Page): Promise<{ x: number; y: number }> {
  return room(page).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    for (let y = top + 30; y < top + height - 60; y += 6) {
      for (let x = left + width * 0.55; x < left + width - 40; x += 6) {
        const hit = document.elementFromPoint(x, y);
        const isFree = [-40, 0, 40].every(
          (byPx) => !document.elementFromPoint(x + byPx, y)?.closest("[data-ref]"),
        );
        if (hit && element.contains(hit) && isFree) return { x, y };
      }
    }
    throw new Error("no ground in sight");
  });
}

test.describe("the calendar's window", { tag: "@wide" }, () => {
  test("Ctrl and the wheel zoom about the pointer, down to one day; Back leaves the page", async ({
    open,
    page,
  }) => {
    await open("/d/pakistan-iran-2023/?layer=all");
    await openCalendar(open, page, TIMELINE);
    const { x, y } = await findGround(page);
    await page.mouse.move(x, y);
    const scrollY = await page.evaluate(() => window.scrollY);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -400);
    await expect.poll(() => windowOf(page)?.days).toBeLessThan(200);
    for (let turn = 0; turn < 12; turn++) await page.mouse.wheel(0, -400);
    await expect.poll(() => windowOf(page)?.days).toBe(1);
    await page.keyboard.up("Control");
    expect(await page.evaluate(() => window.scrollY)).toBe(scrollY);
    const day = windowOf(page)!.first;
    const axis = page.locator('[data-view="timeline"] svg text');
    await expect(axis.filter({ hasText: new RegExp(`^${Number(day.slice(8))}$`) })).toHaveCount(1);
    await page.goBack();
    await expect(page).toHaveURL(/\/d\/pakistan-iran-2023\/\?layer=all$/);
  });

  test("the wheel alone scrolls the page", async ({ open, page }) => {
    await page.setViewportSize({ width: 1440, height: 500 });
    await openCalendar(open, page, TIMELINE);
    const { x, y } = await findGround(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
    expect(windowOf(page)).toBeNull();
  });

  test("a drag on the ground moves it with the picture, and the address hears of it once", async ({
    open,
    page,
  }) => {
    await openCalendar(open, page, TIMELINE);
    const { x, y } = await findGround(page);
    const line = page.locator('[data-line="writing"]');
    const before = await line.boundingBox();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y, { steps: 4 });
    const during = await line.boundingBox();
    expect(during!.x - before!.x).toBeCloseTo(-60, 0);
    expect(windowOf(page)).toBeNull();
    await page.mouse.up();
    await expect.poll(() => windowOf(page)?.days).toBe(274);
    expect(windowOf(page)!.first > "2023-10-01").toBe(true);
    await expect.poll(async () => (await line.boundingBox())!.x - before!.x).toBeLessThan(-50);
    await expect(page.getByLabel("Window from")).toHaveValue(windowOf(page)!.first);
  });

  test("keys zoom about the mark in focus, move and fit; arrows still go between marks", async ({
    open,
    page,
  }) => {
    await open(TIMELINE);
    const mark = page.getByRole("button", { name: /Panjgur/ }).first();
    await mark.focus();
    await page.keyboard.press("+");
    await expect.poll(() => windowOf(page)?.days).toBe(171);
    await expect(mark).toBeFocused();
    for (let press = 0; press < 14; press++) await page.keyboard.press("+");
    await expect.poll(() => windowOf(page)?.days).toBe(1);
    expect(windowOf(page)!.first).toBe("2024-01-16");
    await expect(mark).toBeFocused();
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => windowOf(page)?.first).toBe("2024-01-17");
    // The mark is gone: the ground has the focus, and there bare arrows move.
    await expect(room(page)).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => windowOf(page)?.first).toBe("2024-01-16");
    await page.keyboard.press("0");
    await expect.poll(() => windowOf(page)).toBeNull();
    // The address comes before the picture: until that is set anew there is no other mark to go to.
    await expect(room(page).getByRole("button", { name: /helicopter crash/ })).toBeVisible();
    await mark.focus();
    await page.keyboard.press("ArrowRight");
    await expect(mark).not.toBeFocused();
    await expect(room(page).locator("[data-ref]:focus")).toHaveCount(1);
    expect(windowOf(page)).toBeNull();
  });

  test("buttons and dates move it, and dates that make no window change nothing", async ({
    open,
    page,
  }) => {
    await open(TIMELINE);
    await page.getByRole("button", { name: "zoom in" }).click();
    await expect.poll(() => windowOf(page)?.days).toBe(137);
    await page.getByRole("button", { name: "later", exact: true }).click();
    await expect.poll(() => windowOf(page)?.first).toBe("2024-02-16");
    await page.getByRole("button", { name: "earlier", exact: true }).click();
    await expect.poll(() => windowOf(page)?.first).toBe("2023-12-09");
    await page.getByLabel("Window from").fill("2024-01-16");
    await page.getByLabel("Window to").fill("2024-01-16");
    await expect(page).toHaveURL(/t=2024-01-16\.\.2024-01-16/);
    await page.getByLabel("Window from").fill("2024-02-01");
    await expect(page.getByRole("alert")).toHaveText(
      "The first date is later than the last; the window is unchanged.",
    );
    await expect(page).toHaveURL(/t=2024-01-16\.\.2024-01-16/);
    await page.getByRole("button", { name: "discard" }).click();
    await expect(page.getByLabel("Window from")).toHaveValue("2024-01-16");
    await page.getByRole("button", { name: "fit", exact: true }).first().click();
    await expect.poll(() => windowOf(page)).toBeNull();
  });

  test("zooming out ends at all that is known", async ({ open, page }) => {
    await open(`${TIMELINE}&t=1950..2020`);
    const zoomOut = page.getByRole("button", { name: "zoom out" });
    await zoomOut.click();
    await expect(zoomOut).toHaveAttribute("aria-disabled", "true");
    const widest = windowOf(page)!;
    expect(widest.days).toBeGreaterThan(80 * 365);
    expect(widest.days).toBeLessThan(90 * 366);
    await zoomOut.press("Enter");
    expect(windowOf(page)).toEqual(widest);
  });
});

test.describe("the calendar's window on a phone", { tag: "@phone" }, () => {
  test("two fingers zoom, one moves it sideways, and buttons are as large as fingers", async ({
    open,
    page,
  }) => {
    await openCalendar(open, page, TIMELINE);
    await room(page).scrollIntoViewIfNeeded();
    const box = (await room(page).boundingBox())!;
    const y = Math.min(box.y + box.height / 2, 600);
    const session = await page.context().newCDPSession(page);
    const touch = (type: string, xs: number[]) =>
      session.send("Input.dispatchTouchEvent", {
        type: type as "touchStart",
        touchPoints: xs.map((x, id) => ({ x, y, id })),
      });
    await touch("touchStart", [170, 220]);
    for (const byPx of [10, 30, 60, 100]) await touch("touchMove", [170 - byPx, 220 + byPx]);
    await touch("touchEnd", []);
    await expect.poll(() => windowOf(page)?.days).toBeLessThan(120);
    const zoomed = windowOf(page)!;
    await touch("touchStart", [300]);
    for (const byPx of [20, 60, 100]) await touch("touchMove", [300 - byPx]);
    await touch("touchEnd", []);
    await expect.poll(() => windowOf(page)?.days).toBe(zoomed.days);
    await expect.poll(() => windowOf(page)!.first > zoomed.first).toBe(true);
    for (const name of ["zoom in", "zoom out", "earlier", "later"]) {
      const button = await page.getByRole("button", { name, exact: true }).boundingBox();
      expect(button!.width).toBeGreaterThanOrEqual(44);
      expect(button!.height).toBeGreaterThanOrEqual(44);
    }
  });
});
