import type { Page } from "@playwright/test";
import { expect, test, waitUntilReady } from "./readoutTest";

const PAGE = "/d/pakistan-iran-2023/relations/";
const VIEW = '[data-view="relations"]';
const ATTACKERS = "attackers-unidentified";

const markOf = (page: Page, id: string) => page.locator(`${VIEW} [data-ref="actor:${id}"]`);
const reset = (page: Page) => page.getByRole("button", { name: "Reset layout" });

/** Middle of an actor's shape, in pixels of the window. */
async function shapeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const box = await markOf(page, id).locator("path").first().boundingBox();
  if (!box) throw new Error(`${id} has no shape`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** All that is drawn of the relations. */
function picture(page: Page): Promise<string> {
  return page.locator(`${VIEW} svg[role="group"]`).evaluate((svg) =>
    [...svg.querySelectorAll("path, rect, text")]
      .map((part) => {
        const places = ["d", "transform", "x", "y", "width", "height"];
        const around = part.parentElement?.getAttribute("transform");
        return [around, ...places.map((name) => part.getAttribute(name)), part.textContent].join(
          " ",
        );
      })
      .join("\n"),
  );
}

async function drag(page: Page, id: string, byX: number, byY: number) {
  const { x, y } = await shapeOf(page, id);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + byX, y + byY, { steps: 6 });
  await page.mouse.up();
}

const isMovable = (page: Page) =>
  expect(page.getByText(/^Move an actor: drag its shape/).filter({ visible: true })).toHaveCount(1);

test.describe("moving an actor of the relations", { tag: "@wide" }, () => {
  test("by mouse: it stays where it was let go, in the link, until Back or Reset layout", async ({
    open,
    page,
    browser,
    baseURL,
  }) => {
    await open(PAGE);
    await isMovable(page);
    await expect(reset(page)).toHaveCount(0);
    const start = await shapeOf(page, ATTACKERS);
    const others = await shapeOf(page, "people-of-gaza");
    await drag(page, ATTACKERS, -60, -140);
    await expect(page).toHaveURL(/\?at=attackers-unidentified:\d+:\d+$/);
    const moved = await shapeOf(page, ATTACKERS);
    expect(Math.hypot(moved.x - start.x + 60, moved.y - start.y + 140)).toBeLessThan(3);
    expect(await shapeOf(page, "people-of-gaza")).toEqual(others);
    await expect(page.locator(`${VIEW} [data-ref="tie:${ATTACKERS}~iran"]`)).toBeVisible();
    await expect(page.locator(`${VIEW} svg [data-ref^="tie:"]`)).toHaveCount(6);

    await page.mouse.move(5, 5);
    await page.reload();
    await waitUntilReady(page);
    expect(await shapeOf(page, ATTACKERS)).toEqual(moved);
    const link = page.url();
    const drawn = await picture(page);
    const fresh = await browser.newContext({
      baseURL: baseURL ?? "",
      viewport: page.viewportSize(),
    });
    const other = await fresh.newPage();
    await other.goto(link);
    await waitUntilReady(other);
    await isMovable(other);
    expect(await picture(other)).toBe(drawn);
    await fresh.close();

    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
    await expect.poll(() => shapeOf(page, ATTACKERS)).toEqual(start);
    await page.goForward();
    await expect.poll(() => shapeOf(page, ATTACKERS)).toEqual(moved);
    await reset(page).click();
    await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
    await expect.poll(() => shapeOf(page, ATTACKERS)).toEqual(start);
    await expect(reset(page)).toHaveCount(0);
  });

  test("a press selects, a drag does not, and Esc takes a drag back", async ({ open, page }) => {
    await open(PAGE);
    await isMovable(page);
    const { x, y } = await shapeOf(page, ATTACKERS);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 80, y - 100, { steps: 4 });
    expect((await shapeOf(page, ATTACKERS)).x).toBeLessThan(x - 40);
    expect(page.url()).not.toContain("at=");
    await page.keyboard.press("Escape");
    expect((await shapeOf(page, ATTACKERS)).x).toBeCloseTo(x, 0);
    await page.mouse.up();
    await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 2, y + 1);
    await page.mouse.up();
    await expect(page).toHaveURL(/\?sel=actor:attackers-unidentified$/);
  });

  test("by keys, step by step, within the frame of its state; it keeps the focus and is spoken", async ({
    open,
    page,
  }) => {
    await open(PAGE);
    await isMovable(page);
    const mark = markOf(page, "hossein-amir-abdollahian");
    await mark.focus();
    await page.keyboard.press("Shift+ArrowDown");
    await expect(page).toHaveURL(/at=hossein-amir-abdollahian:\d+:\d+$/);
    await expect(mark).toBeFocused();
    await expect(page.getByRole("status").filter({ hasText: "moved" })).toHaveText(
      /^Amir-Abdollahian moved: \d+ % across, \d+ % down$/,
    );
    for (let press = 0; press < 30; press++) await page.keyboard.press("Shift+ArrowLeft");
    const frame = await page
      .locator(`${VIEW} svg rect.fill-frame`)
      .evaluateAll((frames) => Math.max(...frames.map((each) => each.getBoundingClientRect().x)));
    const { x } = (await mark.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(frame);
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(/at=/);
    await page.keyboard.press("ArrowLeft");
    await expect(mark).not.toBeFocused();
  });

  test("shows in the overview's card too, and goes with another level", async ({ open, page }) => {
    await open("/d/pakistan-iran-2023/?at=attackers-unidentified:500:500");
    const room = (await page.locator(`${VIEW} svg[role="group"]`).boundingBox())!;
    const { x, y } = await shapeOf(page, ATTACKERS);
    expect(Math.abs((x - room.x) / room.width - 0.5)).toBeLessThan(0.12);
    expect(Math.abs((y - room.y) / room.height - 0.5)).toBeLessThan(0.2);
    await expect(page.getByText("Move an actor")).toHaveCount(0);
    await open(`${PAGE}?at=attackers-unidentified:500:500,nobody-knows:1:2`);
    await expect(page.getByText(/1 of 2 .* not in this dossier/)).toBeVisible();
    await page.getByRole("link", { name: "states", exact: true }).click();
    await expect(page).toHaveURL(/\?level=state$/);
    await page.goBack();
    await expect(page).toHaveURL(/at=attackers-unidentified:500:500/);
  });
});

test.describe("by a finger", { tag: "@phone" }, () => {
  test("a drag on a shape moves it, one beside it scrolls the page", async ({ open, page }) => {
    await open(PAGE);
    await isMovable(page);
    await markOf(page, ATTACKERS).evaluate((mark) => mark.scrollIntoView({ block: "center" }));
    const client = await page.context().newCDPSession(page);
    const swipe = async (x: number, y: number, byX: number, byY: number) => {
      const touch = (type: "touchStart" | "touchMove" | "touchEnd", share: number) =>
        client.send("Input.dispatchTouchEvent", {
          type,
          touchPoints: type === "touchEnd" ? [] : [{ x: x + byX * share, y: y + byY * share }],
        });
      await touch("touchStart", 0);
      for (let step = 1; step <= 8; step++) await touch("touchMove", step / 8);
      await touch("touchEnd", 1);
    };
    const scrollY = () => page.evaluate(() => window.scrollY);
    const before = await scrollY();
    const { x, y } = await shapeOf(page, ATTACKERS);
    await swipe(x + 4, y + 4, -30, -90);
    await expect(page).toHaveURL(/\?at=attackers-unidentified:\d+:\d+$/);
    expect(await scrollY()).toBe(before);
    const moved = await shapeOf(page, ATTACKERS);
    expect(moved.y).toBeLessThan(y - 30);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
    await expect.poll(async () => (await shapeOf(page, ATTACKERS)).y).toBeCloseTo(y, 0);
    await page.touchscreen.tap(x, y);
    await expect(page).toHaveURL(/\?sel=actor:attackers-unidentified$/);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
    const from = await scrollY();
    await swipe(x - 75, y - 150, 0, 120);
    await expect.poll(scrollY).toBeLessThan(from - 40);
    expect(page.url()).not.toContain("at=");
  });
});
