import assert from "node:assert/strict";
import type { WatchedPage } from "./firefoxPage";

const VIEWS = ["article", "timeline", "relations", "map"];
const CALL = "event:ministers-call";
const CHIP = '[data-filter="issue:gaza-ceasefire"]';

/** The tasks that a reader in Firefox must be able to do, each in a page of its own. */
export const FIREFOX_CHECKS: Record<string, (watched: WatchedPage) => Promise<void>> = {
  "the overview draws completely": async ({ open, page }) => {
    await open("/");
    assert.deepEqual(
      await readViews({ page }),
      VIEWS.map((view) => `${view}: drawn`),
    );
    assert.equal(await sidewaysPx({ page }), 0);
  },

  "a pressed mark goes into the address, lights up its sentence and comes back with Back": async ({
    open,
    page,
    expect,
    address,
  }) => {
    await open("/");
    await page.click(`[data-view="timeline"] [data-ref="${CALL}"]`);
    await expect("its sentence is lit", () =>
      [...document.querySelectorAll('mark[data-ref~="event:ministers-call"]')].some(
        (mark) => mark instanceof HTMLElement && mark.dataset["emphasis"] === "highlighted",
      ),
    );
    await expect("its details are open", () =>
      Boolean(document.querySelector('[data-view="details"]')),
    );
    assert.match(address(), /[?&]sel=event:ministers-call/);
    await page.goBack();
    await expect("nothing is selected", () => !document.querySelector('[data-view="details"]'));
    assert.doesNotMatch(address(), /sel=/);
  },

  "a filter gives one count in every view, and again after a reload": async (watched) => {
    const { open, page, expect, ready, address } = watched;
    await open("/");
    const [all = ""] = await readCounts(watched);
    await page.click(CHIP);
    await expect("the chip is pressed", () =>
      document
        .querySelector('[data-filter="issue:gaza-ceasefire"]')
        ?.matches('[aria-pressed="true"]'),
    );
    await ready();
    assert.match(address(), /[?&]issue=gaza-ceasefire/);
    const counts = await readCounts(watched);
    assert.equal(new Set(counts).size, 1, counts.join(", "));
    assert.notEqual(counts[0], all);
    await page.reload();
    await ready();
    assert.deepEqual(await readCounts(watched), counts);
  },

  "Enter on a mark selects it and Esc gives the focus back": async ({ open, page, expect }) => {
    await open("/");
    // Puppeteer's own focus refuses elements of SVG.
    await page.evaluate(() => {
      document
        .querySelector<SVGElement>('[data-view="timeline"] [data-roving][tabindex="0"]')
        ?.focus();
    });
    await page.keyboard.press("Enter");
    await expect("its details are open", () =>
      Boolean(document.querySelector('[data-view="details"]')),
    );
    await page.keyboard.press("Escape");
    await expect("the focus is on a mark again", () =>
      Boolean(document.activeElement?.matches('[data-view="timeline"] [data-ref]')),
    );
  },

  "the dark theme is there from the first paint and stays": async ({ open, page, ready }) => {
    await open("/?theme=dark");
    const look = () => ({
      theme: document.documentElement.dataset["theme"],
      ground: getComputedStyle(document.documentElement).backgroundColor,
    });
    const dark = await page.evaluate(look);
    assert.equal(dark.theme, "dark");
    await page.reload();
    await ready();
    assert.deepEqual(await page.evaluate(look), dark);
    await open("/?theme=light");
    assert.notEqual((await page.evaluate(look)).ground, dark.ground);
  },

  "the calendar with its context draws": async ({ open, page }) => {
    await open("/d/pakistan-iran-2023/timeline/?time=calendar&layer=all");
    assert.deepEqual(
      (await readViews({ page })).filter((line) => line.startsWith("timeline")),
      ["timeline: drawn"],
    );
  },

  "nothing scrolls sideways on a phone's width": async ({ open, page }) => {
    await page.setViewport({ width: 390, height: 844 });
    for (const path of ["/", "/d/pakistan-iran-2023/timeline/", "/d/pakistan-iran-2023/records/"]) {
      await open(path);
      assert.equal(await sidewaysPx({ page }), 0, path);
    }
  },
};

type HasPage = Pick<WatchedPage, "page">;

/** Each linked view on the page, and whether a mark of it has a size. */
async function readViews({ page }: HasPage): Promise<string[]> {
  const found = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-view]")].map((view) => {
      const isDrawn = [...view.querySelectorAll("[data-ref]")].some((mark) => {
        const { width, height } = mark.getBoundingClientRect();
        return width > 0 && height > 0;
      });
      return `${view.dataset["view"]}: ${isDrawn ? "drawn" : "empty"}`;
    }),
  );
  return VIEWS.flatMap((view) => found.filter((line) => line.startsWith(`${view}:`)));
}

function readCounts({ page }: HasPage): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-count-shown]")].map(
      ({ dataset }) => `${dataset["countShown"]} of ${dataset["countTotal"]}`,
    ),
  );
}

function sidewaysPx({ page }: HasPage): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
