import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./readoutTest";

const ACCOUNTS = "/d/pakistan-iran-2023/accounts/";
const CALL = `${ACCOUNTS}fm-call-2023-12-18/`;
const EVENTS = [
  "rask-attack-2023-12-15",
  "fm-call-2023-12-18",
  "panjgur-strike-2024-01-16",
  "saravan-strikes-2024-01-18",
];

const LINKS = [ACCOUNTS, `${ACCOUNTS}?layer=all`, CALL, `${CALL}?issue=gaza-ceasefire&layer=all`];
const SCREENS = LINKS.flatMap((link) => [[link, 1440, 900] as const, [link, 1280, 800] as const]);

const view = (page: Page) => page.locator('[data-view="accounts"]');

/** The heads of the rows that hold a topic, and not those of the sections. */
const topics = (page: Page) => view(page).locator('th[scope="row"]');

/** The cell of a topic under an account, found as a reader finds it: by its row's and column's heads. */
async function cellOf(page: Page, topic: RegExp, account: RegExp): Promise<Locator> {
  const heads = await view(page).getByRole("columnheader").allTextContents();
  const at = heads.findIndex((head) => account.test(head));
  expect(at, String(account)).toBeGreaterThan(0);
  const row = view(page).getByRole("row", { name: topic });
  return row.getByRole("cell").nth(at - 1);
}

async function sidewaysPx(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

test.describe("accounts compared", { tag: "@wide" }, () => {
  test("what Iran asked of Pakistan, and which accounts omit it", async ({ open, page }) => {
    await open("/?sel=event:ministers-call");
    await page
      .locator('[data-view="details"]')
      .getByRole("link", { name: "Add what other pages say" })
      .first()
      .click();
    await page
      .locator('[data-view="details"]')
      .getByRole("link", { name: "Compare what each side says" })
      .click();
    await expect(page).toHaveURL(/\/accounts\/fm-call-2023-12-18\//);
    await expect(topics(page)).toHaveCount(20);
    await expect(await cellOf(page, /^Request to list/, /^Iran’s readout/)).toContainText(
      "asked Pakistan to list the group",
    );
    for (const silent of [/^The Nation/, /^Pakistan’s readout/]) {
      await expect(await cellOf(page, /^Request to list/, silent)).toHaveText("silent");
    }
    const shares = view(page).getByRole("region", { name: "What each alone tells" });
    const shareOf = (account: string) =>
      shares.getByRole("listitem").filter({ has: page.getByText(account, { exact: true }) });
    await expect(shareOf("Iran’s readout")).toContainText(
      "alone tells Request to list the group · Border security",
    );
    for (const account of ["The Nation, editorial", "Pakistan’s readout"]) {
      await expect(shareOf(account)).toContainText(
        /silent on .*Request to list the group · Border security/,
      );
    }
  });

  test("the same by keyboard, down to the page it rests on", async ({ open, page }) => {
    await open(CALL);
    const cell = await cellOf(page, /^Request to list/, /^Iran’s readout/);
    const sources = cell.getByRole("button", { name: "4 sources" });
    for (let presses = 0; presses < 80; presses++) {
      if (await sources.evaluate((button) => button === document.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    await expect(sources).toBeFocused();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog", { name: "4 sources" });
    await expect(panel.getByRole("link", { name: "Basirat", exact: true })).toBeVisible();
    await expect(panel.getByRole("link", { name: "Open the page at Basirat" })).toHaveAttribute(
      "href",
      /^https?:/,
    );
    await page.keyboard.press("Tab");
    await expect(panel.getByRole("link").first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(panel).toHaveCount(0);
    await expect(sources).toBeFocused();
    await expect(page).not.toHaveURL(/sel=/);
  });

  test("which facts rest on one side only", async ({ open, page }) => {
    await open(CALL);
    const only = page.getByRole("checkbox", { name: "Only these 10 of 20 topics" });
    await only.press("Space");
    await expect(page).toHaveURL(/\?differ=1$/);
    await expect(only).toBeChecked();
    await expect(topics(page)).toHaveCount(10);
    const alone = topics(page).filter({ hasText: /Told only by/ });
    await expect(alone).toHaveCount(7);
    for (const [topic, teller] of [
      [/^Request to list/, "Iran’s readout"],
      [/^Border security/, "Iran’s readout"],
      [/^Ties and high-level/, "Pakistan’s readout"],
      [/^The teller’s own/, "The Nation, editorial"],
    ] as const) {
      const head = view(page).getByRole("rowheader", { name: topic });
      await expect(head).toContainText(`Told only by ${teller}`);
    }
    await page.goBack();
    await expect(page).toHaveURL(CALL);
    await expect(topics(page)).toHaveCount(20);
  });

  for (const [link, width, height] of SCREENS) {
    const name = `all on which the accounts of the call part stands on ${width} × ${height}: ${link}`;
    // The index, the context and a filter change nothing of it: the quick set takes one link.
    test(name, { tag: link === CALL ? [] : ["@long"] }, async ({ open, page }) => {
      await page.setViewportSize({ width, height });
      await open(link);
      const rows = view(page).locator("tbody").first().getByRole("row");
      await expect(rows).toHaveCount(1 + 10);
      const accounts = view(page).getByRole("columnheader");
      await expect(accounts).toHaveText([/^Topic/, /^The Nation/, /^Pakistan/, /^Iran/]);
      for (const row of [...(await accounts.all()), ...(await rows.all())]) {
        const box = await row.boundingBox();
        const bottom = (box?.y ?? 0) + (box?.height ?? Infinity);
        expect(box?.y, await row.innerText()).toBeGreaterThan(0);
        expect(bottom, await row.innerText()).toBeLessThanOrEqual(height);
      }
      const widths = await accounts.evaluateAll((heads) =>
        heads.slice(1).map((head) => head.getBoundingClientRect().width),
      );
      expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
    });
  }

  test("no filter is offered that moves nothing, and one in force waits for the way back", async ({
    open,
    page,
  }) => {
    await open(`${CALL}?issue=gaza-ceasefire`);
    await expect(topics(page)).toHaveCount(20);
    await expect(page.locator('[data-view="filters"]')).toHaveCount(0);
    await expect(page.getByRole("searchbox", { name: "Search the records" })).toHaveCount(0);
    await expect(page.getByRole("main")).toContainText(
      "With the context. No filter applies here: Gaza ceasefire is kept for the other pages.",
    );
    await page.getByRole("link", { name: "Timeline", exact: true }).click();
    await expect(page.locator("[data-count-shown]").first()).toHaveText(/^2 of 23/);
    await expect(page).toHaveURL("/d/pakistan-iran-2023/timeline/?issue=gaza-ceasefire");
  });

  test("what an outlet adds to an account stands in its cell, under its own name", async ({
    open,
    page,
  }) => {
    await open(CALL);
    const arrests = await cellOf(page, /^Arrest of those/, /^Iran’s readout/);
    await expect(arrests).toHaveText(/^silent · added by AhlulBayt News Agency \(German\)/);
    await expect(arrests).toContainText("spare no effort to arrest");
    await expect(
      arrests.getByRole("link", { name: "Open the page at AhlulBayt News Agency (German)" }),
    ).toHaveAttribute("href", /^https?:/);
    const work = await cellOf(page, /^Work together/, /^Pakistan’s readout/);
    await expect(work).toContainText("“firm commitment to working closely with Iran”");
    await expect(work).toContainText(/added by Dawn.*“unwavering dedication/);
  });

  test("an event of the article leads to its comparison, and the tab names it", async ({
    open,
    page,
  }) => {
    await open(`${ACCOUNTS}ministers-call/?issue=gaza-ceasefire`);
    await expect(page).toHaveURL(`${CALL}?issue=gaza-ceasefire`);
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect(page).toHaveTitle(/Jilani and Amir-Abdollahian speak by phone.* · Accounts · /);
    await open(`${ACCOUNTS}police-station-attack/`);
    await expect(page).toHaveURL(`${ACCOUNTS}rask-attack-2023-12-15/`);
    await expect(view(page).getByRole("heading", { level: 2 })).toContainText("Rask");
  });

  test("the heads of the columns stay in sight", async ({ open, page }) => {
    await open(CALL);
    await view(page)
      .getByRole("row", { name: /^Renewed diplomacy/ })
      .scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 2000);
    const head = view(page).getByRole("columnheader", { name: /^Iran’s readout/ });
    await expect(head).toBeInViewport();
  });

  test("a denial weighs as much as a claim", async ({ open, page }) => {
    await open(`${ACCOUNTS}panjgur-strike-2024-01-16/`);
    const denial = await cellOf(page, /^Killed/, /^Iran/);
    const claim = await cellOf(page, /^Killed/, /^Pakistan’s foreign ministry/);
    await expect(denial).toContainText("denies");
    const looks = (cell: Locator) =>
      cell.evaluate((element) => {
        const { fontSize, fontWeight, color, opacity } = getComputedStyle(element);
        return { fontSize, fontWeight, color, opacity };
      });
    expect(await looks(denial)).toEqual(await looks(claim));
  });

  test("the list tells where accounts part, and leads to each comparison", async ({
    open,
    page,
  }) => {
    await open(ACCOUNTS);
    const list = page.getByRole("navigation", { name: "Events that several sides tell" });
    await expect(list.getByRole("listitem").filter({ hasText: "Told differently" })).toHaveCount(4);
    await expect(view(page).getByRole("heading", { level: 2 })).toContainText("speak by phone");
    await list.getByRole("link", { name: /Panjgur/ }).click();
    await expect(page).toHaveURL(`${ACCOUNTS}panjgur-strike-2024-01-16/`);
    await expect(view(page).getByRole("heading", { level: 2 })).toContainText("Panjgur");
    const others = page.getByRole("navigation", { name: "Also compared:" });
    await expect(others.getByRole("link")).toHaveCount(3);
    await others.getByRole("link", { name: /^Jilani and Amir-Abdollahian/ }).click();
    await expect(page).toHaveURL(CALL);
  });

  test("a link to accounts that nobody compared says so and shows what there is", async ({
    open,
    page,
  }) => {
    await open(`${ACCOUNTS}no-such-event/`);
    await expect(page.getByRole("alert")).toContainText("no-such-event");
    await expect(page.getByRole("link", { name: /Panjgur/ })).toBeVisible();
  });

  test("each page but the overview has one quiet line for its head", async ({ open, page }) => {
    for (const path of ["accounts/", "sources/", "timeline/"]) {
      await open(`/d/pakistan-iran-2023/${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      const head = await page.locator(".dossier-heading").boundingBox();
      expect(head?.height, path).toBeLessThanOrEqual(36);
    }
  });
});

test.describe("accounts on a phone", { tag: "@phone" }, () => {
  test("the other comparisons are a list, each on a ruled line below its label", async ({
    open,
    page,
  }) => {
    await open("/d/pakistan-iran-2023/accounts/");
    const others = page.getByRole("navigation", { name: "Also compared" });
    const label = (await others.locator("span").boundingBox())!;
    const links = await others.getByRole("link").all();
    expect(links.length).toBeGreaterThan(2);
    let end = label.y + label.height;
    for (const link of links) {
      const box = (await link.boundingBox())!;
      expect(box.x).toBe(label.x);
      expect(Math.abs(box.y - end)).toBeLessThanOrEqual(1);
      await expect(link).toHaveCSS("border-block-start-style", "solid");
      end = box.y + box.height;
    }
  });

  test("topic by topic, each account by its name, and nothing sideways", async ({ open, page }) => {
    for (const event of ["", ...EVENTS]) {
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        await open(`${ACCOUNTS}${event}`);
        expect(await sidewaysPx(page), `${event} at ${width} px`).toBeLessThanOrEqual(0);
      }
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await open(`${CALL}?differ=1`);
    const topic = view(page)
      .getByRole("listitem")
      .filter({ hasText: "Request to list the group" })
      .last();
    await expect(topic).toContainText("Iran’s readout");
    await expect(topic).toContainText("asked Pakistan to list the group");
    await expect(topic).toContainText(/silent\s*The Nation, editorial and Pakistan’s readout/);
  });
});
