import { writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { encodeUrl } from "../src/state/urlCodec";
import { sampleViewStates } from "../src/testing/arbitraryViewState";
import { readStateIds } from "./builtDossier";
import { countOtherPixels } from "./countOtherPixels";
import { readDomSignature, type DomSignature } from "./domSignature";
import { expectOpens } from "./expectOpens";
import { expect, test, waitUntilReady } from "./readoutTest";

const SEED = 20231220;
const QUICK = { batches: 1, perBatch: 10 };
const LONG = { batches: 10, perBatch: 20 };

/** To a link as Back and Forward go to it: in the page that is there, with all that it has loaded and kept. */
async function stepTo(page: Page, url: string): Promise<void> {
  await page.evaluate((target) => {
    history.pushState(null, "", target);
    dispatchEvent(new PopStateEvent("popstate"));
  }, url);
}

interface Seen {
  signature: DomSignature;
  picture: Buffer;
}

/** Where a reader scrolled to is no part of a link, nor what is pointed at. */
async function see(page: Page): Promise<Seen> {
  await waitUntilReady(page);
  await page.evaluate(async () => {
    (document.activeElement as HTMLElement | SVGElement | null)?.blur();
    for (const element of document.querySelectorAll("*")) element.scrollTop = 0;
    await new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)));
  });
  return { signature: await readDomSignature(page), picture: await page.screenshot() };
}

/** Once nothing changes any more: small parts, such as a notice, come after the page is ready. */
async function seeSettled(page: Page): Promise<Seen> {
  const before = await see(page);
  const now = await see(page);
  return before.picture.equals(now.picture) ? now : seeSettled(page);
}

async function expectSame(page: Page, there: Seen, here: Seen, link: string): Promise<void> {
  expect(there.signature, link).toEqual(here.signature);
  const others = await countOtherPixels(page, there.picture, here.picture);
  if (others <= 40) return;
  for (const [name, { picture }] of Object.entries({ there, here })) {
    const path = test.info().outputPath(`${name}.png`);
    writeFileSync(path, picture);
    await test.info().attach(name, { path });
  }
  expect(others, link).toBeLessThanOrEqual(40);
}

test.describe("a link in a fresh profile", { tag: "@wide" }, () => {
  for (const [{ batches, perBatch }, tag] of [
    [QUICK, []],
    [LONG, ["@long"]],
  ] as const) {
    for (let batch = 0; batch < batches; batch++) {
      const [first, end] = [batch * perBatch, (batch + 1) * perBatch];
      test(
        `of ${batches * perBatch} random states (seed ${SEED}) ${first + 1} to ${end} look the same there`,
        { tag: [...tag] },
        async ({ open, page, browser }) => {
          test.setTimeout(30_000 + perBatch * 10_000);
          await open("/");
          const states = sampleViewStates(SEED, batches * perBatch, readStateIds());
          for (const state of states.slice(first, end)) {
            // Colours that the reader chose before stay chosen where a link names none.
            const link = encodeUrl({ ...state, theme: state.theme ?? "light" });
            const fresh = await browser.newContext({ viewport: page.viewportSize() });
            const other = await fresh.newPage();
            await expectOpens(other, { ...state, theme: state.theme ?? "light" });
            const there = await seeSettled(other);
            const title = await other.title();
            // One page at a time: one behind another draws no frames.
            await fresh.close();
            await stepTo(page, link);
            // What was shown stays, and is complete, until the code of the next page has come.
            await expect(page).toHaveTitle(title);
            await expectSame(page, there, await seeSettled(page), link);
          }
        },
      );
    }
  }
});
