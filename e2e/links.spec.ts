import { encodeUrl } from "../src/state/urlCodec";
import { sampleViewStates } from "../src/testing/arbitraryViewState";
import { readStateIds } from "./builtDossier";
import { readDomSignature } from "./domSignature";
import { expect, test, waitUntilReady } from "./readoutTest";

const SEED = 20231220;
const DOSSIER = "/d/pakistan-iran-2023";

/** Random states in batches, so that one test stays short and a failure names its link. */
const BATCHES = 10;
const PER_BATCH = 5;

test.describe("links", () => {
  const states = () => sampleViewStates(SEED, BATCHES * PER_BATCH, readStateIds());

  for (let batch = 0; batch < BATCHES; batch++) {
    test(
      `random states ${batch * PER_BATCH + 1} to ${(batch + 1) * PER_BATCH} open and keep their address`,
      {
        tag: "@wide",
      },
      async ({ page }) => {
        for (const state of states().slice(batch * PER_BATCH, (batch + 1) * PER_BATCH)) {
          const url = encodeUrl(state);
          await page.goto(url);
          await waitUntilReady(page);
          const { pathname, search } = new URL(page.url());
          expect(pathname + search).toBe(url);
          await expect(page.locator("[data-view]").first()).toBeVisible();
        }
      },
    );
  }

  test("the address of a built-up state gives the same picture in a fresh profile", async ({
    open,
    page,
    browser,
  }) => {
    await open("/");
    await page.locator('[data-filter="issue:gaza-ceasefire"]').first().click();
    await expect(page).toHaveURL(/[?&]issue=gaza-ceasefire/);
    await page.goto(`${page.url()}&sel=position:call-for-ceasefire`);
    await waitUntilReady(page);
    const signature = await readDomSignature(page);

    const fresh = await browser.newContext({ viewport: page.viewportSize() });
    const other = await fresh.newPage();
    await other.goto(page.url());
    await waitUntilReady(other);
    expect(await readDomSignature(other)).toEqual(signature);
    await fresh.close();
  });

  test("Back and Forward step through choices", async ({ open, page }) => {
    await open("/");
    const chip = page.locator('[data-filter="issue:humanitarian-access"]').first();
    await chip.click();
    await expect(chip).toHaveAttribute("aria-pressed", "true");
    await page.locator('[data-filter="issue:gaza-ceasefire"]').first().click();
    await expect(page).toHaveURL(/issue=gaza-ceasefire,humanitarian-access/);
    await page.goBack();
    await expect(page).toHaveURL(/issue=humanitarian-access$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/$/);
    await expect(chip).toHaveAttribute("aria-pressed", "false");
    await page.goForward();
    await expect(chip).toHaveAttribute("aria-pressed", "true");
  });

  const MANGLED: Record<string, string> = {
    "tracking tags": `${DOSSIER}/?issue=gaza-ceasefire&utm_source=mail&fbclid=x1`,
    "double encoding": `${DOSSIER}/?issue%3Dgaza-ceasefire`,
    "a chat's full stop": `${DOSSIER}/?issue=gaza-ceasefire.`,
    "an escaped ampersand": `${DOSSIER}/?v=1&amp;issue=gaza-ceasefire`,
    "a cut percent code": `${DOSSIER}/?issue=gaza-ceasefire&q=%E`,
  };
  for (const [name, url] of Object.entries(MANGLED)) {
    test(`a link survives ${name}`, { tag: "@wide" }, async ({ open, page }) => {
      await open(url);
      await expect(page.locator('[data-filter="issue:gaza-ceasefire"]').first()).toHaveAttribute(
        "aria-pressed",
        "true",
      );
    });
  }

  const HOSTILE = [
    "?q=%3Cscript%3Ealert(1)%3C/script%3E&sel=event:__proto__",
    "?issue=__proto__,constructor&actor=%00%FF&map=1e400,NaN,-1&t=..",
    "?%F0%28%8C%28&=&&=&sel=tie:~~both&v=99999999999999999999",
    `?q=${"a".repeat(5000)}&from=0000-99-99&to=javascript:alert(1)`,
    "?as=%E2%80%AE&by=toString&time=hasOwnProperty&theme=%22%3E%3Cimg src=x onerror=alert(1)%3E",
  ];
  for (const [index, query] of HOSTILE.entries()) {
    test(
      `hostile query ${index + 1} does not break the page`,
      { tag: "@wide" },
      async ({ open, page }) => {
        page.on("dialog", () => expect(true, "a dialog opened").toBe(false));
        await open(`/${query}`);
        await expect(page.locator('[data-view="timeline"] h2')).toBeVisible();
      },
    );
  }

  test("ids that a dossier does not have are told, the rest is shown", async ({ open, page }) => {
    await open(`${DOSSIER}/?issue=gaza-ceasefire,no-such-issue&sel=event:gone`);
    await expect(page.locator("[data-notices]")).toContainText("no-such-issue");
    await expect(page.locator("[data-notices]")).toContainText("event:gone");
    await expect(page.locator('[data-filter="issue:gaza-ceasefire"]').first()).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  });

  test("an unknown path says so and leads home", async ({ open, page }) => {
    await open(`${DOSSIER}/nowhere/?issue=gaza-ceasefire`);
    await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("no page");
    await page.getByRole("main").getByRole("link", { name: "Overview" }).click();
    await expect(page.locator('[data-view="timeline"]')).toBeVisible();
  });

  test("the title names the state", async ({ open, page }) => {
    await open(`${DOSSIER}/timeline/?issue=gaza-ceasefire`);
    await expect(page).toHaveTitle(/^Gaza ceasefire · Timeline · .* – Readout$/);
  });
});
