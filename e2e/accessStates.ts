import type { Page } from "@playwright/test";
import { GOLDEN_DECKS } from "../src/testing/goldenDecks";
import { isNarrow, LOOKS, type Look } from "./looks";
import { pathOf } from "./pagePaths";
import { expect, waitUntilReady } from "./readoutTest";

/** What stands on the screen besides the pages themselves, with the steps that lead to it. */
interface AccessState {
  name: string;
  reach: (page: Page) => Promise<void>;
  /** Left to the long set: something of its kind is looked at in the quick one. */
  isLong?: true;
  looks?: readonly Look[];
}

const DATA = "**/data/dossiers/pakistan-iran-2023";

async function openReady(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await waitUntilReady(page);
}

async function makeMissing(page: Page, file: string): Promise<void> {
  await page.route(file, (route) => route.fulfill({ status: 404, body: "" }));
}

async function holdBack(page: Page, file: string): Promise<void> {
  await page.route(file, () => new Promise(() => {}));
}

export const STATES: readonly AccessState[] = [
  {
    name: "dossier loading",
    reach: async (page) => {
      await holdBack(page, `${DATA}.article.json`);
      await page.goto("/");
      await expect(page.getByRole("status")).toContainText("Loading");
    },
  },
  {
    name: "context loading",
    isLong: true,
    reach: async (page) => {
      await holdBack(page, `${DATA}.context.json`);
      await openReady(page, "/");
      await page.getByRole("button", { name: "Context", exact: true }).click();
      await expect(page.getByRole("status").filter({ hasText: "context" })).toBeVisible();
    },
  },
  {
    name: "dossier missing",
    reach: async (page) => {
      await makeMissing(page, `${DATA}.article.json`);
      await page.goto("/");
      await expect(page.getByRole("alert")).toContainText("pakistan-iran-2023.article.json");
    },
  },
  {
    name: "context, text and boundaries missing",
    reach: async (page) => {
      await makeMissing(page, `${DATA}.context.json`);
      await makeMissing(page, `${DATA}/texts/*.txt`);
      await makeMissing(page, "**/data/geo/*.topo.json");
      await openReady(page, "/?layer=all");
      await expect(page.getByRole("alert")).toHaveCount(3);
    },
  },
  {
    name: "names and terms missing",
    reach: async (page) => {
      await makeMissing(page, `${DATA}.terms.json`);
      await page.goto(pathOf("names"));
      await expect(page.getByRole("alert")).toContainText("terms.json");
    },
  },
  {
    name: "a view that broke",
    reach: async (page) => {
      await page.route("**/assets/TimelineForm-*.js", (route) => route.abort());
      await page.goto(pathOf("timeline", { as: "table" }));
      await expect(page.locator('[data-view="timeline"]').getByRole("alert")).toBeVisible();
    },
  },
  {
    name: "no such page",
    isLong: true,
    reach: async (page) => {
      await openReady(page, `${pathOf("overview")}nowhere/`);
      await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("no page");
    },
  },
  {
    name: "a link to what the dossier does not have",
    reach: async (page) => {
      await openReady(page, "/?issue=gaza-ceasefire,no-such-issue&sel=event:gone");
      await expect(page.locator("[data-notices]")).toContainText("no-such-issue");
    },
  },
  {
    name: "more filters open",
    reach: async (page) => {
      await openReady(page, "/");
      await page.getByRole("button", { name: /More filters/ }).click();
      await expect(page.locator('[data-filter="actor:jalil-abbas-jilani"]')).toBeVisible();
    },
  },
  {
    name: "words of a position",
    reach: async (page) => {
      await openReady(page, pathOf("positions", { layer: "all" }));
      await page.locator('[data-ref="bin:pakistan~gaza-ceasefire"]').click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "a word explained",
    reach: async (page) => {
      await openReady(page, "/?layer=all&sel=event:fm-call-2023-12-18");
      await page.locator('[data-view="details"] [data-term="term-readout"]').first().click();
      await expect(page.getByRole("dialog", { name: "Explanation" })).toBeVisible();
    },
  },
  {
    name: "what rests on one side alone",
    isLong: true,
    reach: async (page) => {
      await openReady(page, pathOf("sources", { layer: "all" }));
      await page.getByRole("link", { name: /alone: Iran$/ }).click();
      await expect(page).toHaveURL(/[?&]alone=/);
      await waitUntilReady(page);
    },
  },
  {
    name: "copy link refused",
    reach: async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
      });
      await openReady(page, "/");
      await page.getByRole("button", { name: "Copy link" }).first().click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "about Readout, codes unfolded",
    reach: async (page) => {
      await openReady(page, pathOf("about"));
      await page.locator("summary").click();
      await expect(page.getByRole("cell", { name: "“Discuss by telephone”" })).toBeVisible();
    },
  },
  {
    name: "citation of a record",
    reach: async (page) => {
      await openReady(page, "/?sel=event:ministers-call");
      await page.locator('[data-view="details"]').getByRole("button", { name: "Cite" }).click();
      await page.getByRole("radio", { name: "BibTeX" }).check();
      await expect(page.getByRole("dialog")).toContainText("Copy citation");
    },
  },
  {
    name: "the export, what a format cannot say unfolded",
    reach: async (page) => {
      await openReady(page, pathOf("records"));
      const view = page.locator('[data-view="records"]');
      await view.getByRole("button", { name: "Export", exact: true }).click();
      const calendar = page.locator('[data-format="ics"]');
      await calendar.getByText(/not expressible$/).click();
      await expect(calendar.locator("details li").first()).toBeVisible();
    },
  },
  {
    name: "a deck on its page",
    reach: async (page) => {
      await openReady(page, pathOf("present", { deck: GOLDEN_DECKS[0].packed }));
      await expect(page.getByLabel("Caption of step 3")).toBeVisible();
    },
  },
  {
    name: "before an audience",
    isLong: true,
    reach: async (page) => {
      const deck = GOLDEN_DECKS[0].packed;
      await openReady(page, pathOf("timeline", { deck, present: "view", step: 1 }));
      await page.mouse.move(300, 300);
      await page.keyboard.press("o");
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "the speaker's notes",
    isLong: true,
    reach: async (page) => {
      const deck = GOLDEN_DECKS[0].packed;
      await openReady(page, pathOf("timeline", { deck, present: "notes", step: 1 }));
      await expect(page.getByRole("timer")).toBeVisible();
    },
  },
  {
    name: "the menu of a phone",
    looks: LOOKS.filter(isNarrow),
    reach: async (page) => {
      await openReady(page, "/");
      await page.locator(".phone-dock").getByRole("button", { name: "More" }).click();
      await expect(page.getByRole("button", { name: "Cite this view" })).toBeVisible();
    },
  },
];

/** Every fourth of the short ones: the long set has all of them in every look. */
export const QUICK_STATES = STATES.filter(({ isLong }, at) => !isLong && at % 4 === 0);
