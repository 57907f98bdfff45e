import { isDeepStrictEqual } from "node:util";
import type { Page } from "@playwright/test";
import { randomLcg } from "d3";
import { readDomSignature, type DomSignature } from "./domSignature";
import { expect, test, waitUntilReady } from "./readoutTest";

const SEED = 20231220;

interface Seen {
  entry: number;
  url: string;
  signature: DomSignature;
}

/** What a reader may press on any page; a step takes one of what is in sight. */
const CONTROLS = [
  '[data-view="filters"] [data-filter^="issue:"]',
  "[data-view] [data-roving][data-ref]",
  ".masthead nav a",
  "[data-view] h2 ~ * a[aria-current]",
];

function makeRandom(seed: number): (below: number) => number {
  const draw = randomLcg(seed);
  return (below) => Math.floor(draw() * below);
}

/** What is on the screen once nothing changes any more: several parts of a page draw later than its address. */
async function see(page: Page): Promise<Seen> {
  await waitUntilReady(page);
  const now = await readSeen(page);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done))),
  );
  return isDeepStrictEqual(await readSeen(page), now) ? now : see(page);
}

async function readSeen(page: Page): Promise<Seen> {
  // A mark in focus lights up what belongs to it, and focus is no part of a link.
  await page.evaluate(() => (document.activeElement as HTMLElement | SVGElement | null)?.blur());
  const place = await page.evaluate(() => ({
    entry: (history.state as { idx: number } | null)?.idx ?? 0,
    url: location.pathname + location.search,
  }));
  return { ...place, signature: await readDomSignature(page) };
}

/** A press, or a zoom of the map, which Back does not undo. */
async function act(page: Page, random: (below: number) => number, mayZoom: boolean): Promise<void> {
  const zooming = page.locator('[data-view="map"]').getByRole("button", { name: /^Zoom/ });
  const zooms = mayZoom ? await zooming.count() : 0;
  const isZoom = zooms > 0 && random(3) === 0;
  const controls = isZoom
    ? zooming
    : page.locator(CONTROLS.map((control) => `${control}:visible`).join(", "));
  await controls.nth(random(isZoom ? zooms : await controls.count())).dispatchEvent("click");
  // Counted marks open a list first, under which keys belong to it.
  if ((await page.locator("dialog[open], :popover-open").count()) > 0) {
    await page.keyboard.press("Escape");
  }
}

/** Walks until so many different pictures were seen, the first one included. */
async function walk(page: Page, random: (below: number) => number, count: number): Promise<Seen[]> {
  const seen = [await see(page)];
  let didZoom = false;
  for (let tries = 0; seen.length < count && tries < 5 * count; tries++) {
    await act(page, random, !didZoom);
    const now = await see(page);
    const last = seen.at(-1);
    if (now.url === last?.url) continue;
    // Two zooms in a row are one gesture.
    didZoom = now.entry === last?.entry;
    seen.push(now);
  }
  expect(seen).toHaveLength(count);
  return seen;
}

/** Does something until the picture is that one. */
async function reach(page: Page, aim: Seen, way: () => Promise<unknown>): Promise<void> {
  await way();
  await expect(page).toHaveURL(({ pathname, search }) => pathname + search === aim.url);
  await waitUntilReady(page);
  await expect.poll(async () => (await readSeen(page)).signature).toEqual(aim.signature);
}

/** The code of these keys comes after the first picture. */
async function waitForKeys(page: Page): Promise<void> {
  const list = page.getByRole("dialog", { name: "Keys" });
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(list).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(list).toContainText("undo the last step");
  await page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
}

test.describe("steps of a reader", { tag: "@wide" }, () => {
  for (const { count, tag } of [
    { count: 5, tag: [] },
    { count: 31, tag: ["@long"] },
  ]) {
    test(
      `a walk of ${count - 1} is retraced by Back, Forward, undo and redo`,
      { tag },
      async ({ open, page }) => {
        test.setTimeout(60_000 + count * 8000);
        // A zoom that glides passes through states of its own.
        await page.emulateMedia({ reducedMotion: "reduce" });
        await open("/d/pakistan-iran-2023/?layer=all");
        await waitForKeys(page);
        const seen = await walk(page, makeRandom(SEED), count);

        const undo = () => page.keyboard.press("Control+z");
        const redo = () => page.keyboard.press("Control+Shift+z");
        for (const aim of seen.slice(0, -1).toReversed()) await reach(page, aim, undo);
        for (const aim of seen.slice(1)) await reach(page, aim, redo);

        // Back and Forward know the last picture of each entry.
        const kept = seen.filter(({ entry }, at) => seen[at + 1]?.entry !== entry);
        for (const aim of kept.slice(0, -1).toReversed()) {
          await reach(page, aim, () => page.goBack());
        }
        for (const aim of kept.slice(1)) await reach(page, aim, () => page.goForward());
      },
    );
  }

  test("undo belongs to a field while one types in it", async ({ open, page }) => {
    await open("/d/pakistan-iran-2023/?issue=gaza-ceasefire");
    await waitForKeys(page);
    await page.locator('[data-filter="issue:gaza-ceasefire"]:visible').click();
    await expect(page).not.toHaveURL(/issue=/);
    await page.keyboard.press("/");
    await page.keyboard.type("call");
    await page.keyboard.press("Control+z");
    await expect(page).not.toHaveURL(/issue=/);
  });

  test("with nothing left to undo says so", async ({ open, page }) => {
    await open("/d/pakistan-iran-2023/");
    await waitForKeys(page);
    await page.keyboard.press("Control+z");
    await expect(page.getByRole("status").first()).toHaveText(/^Nothing to undo/);
  });
});
