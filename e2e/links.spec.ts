import type { Page } from "@playwright/test";
import fc from "fast-check";
import { KNOWN_KEYS } from "../src/state/urlKeys";
import { sampleViewStates } from "../src/testing/arbitraryViewState";
import { readStateIds } from "./builtDossier";
import { readDomSignature } from "./domSignature";
import { expectOpens } from "./expectOpens";
import { expect, test, waitUntilReady } from "./readoutTest";

const SEED = 20231220;
const DOSSIER = "/d/pakistan-iran-2023";

/**
 * Random states in batches, so that one test stays short and a failure names its link. In the quick set
 * 10 more open in freshProfile.spec.ts.
 */
const QUICK = { batches: 2, perBatch: 20, from: 10 };
const LONG = { batches: 20, perBatch: 50, from: 0 };

test.describe("links", () => {
  for (const [{ batches, perBatch, from }, tag] of [
    [QUICK, ["@wide"]],
    [LONG, ["@wide", "@long"]],
  ] as const) {
    const count = from + batches * perBatch;
    for (let batch = 0; batch < batches; batch++) {
      const [first, end] = [from + batch * perBatch, from + (batch + 1) * perBatch];
      test(
        `of ${count} random states (seed ${SEED}) ${first + 1} to ${end} open and keep their address`,
        { tag: [...tag] },
        async ({ page }) => {
          test.setTimeout(30_000 + perBatch * 8000);
          const states = sampleViewStates(SEED, count, readStateIds());
          for (const state of states.slice(first, end)) await expectOpens(page, state);
        },
      );
    }
  }

  test(
    "the address of a state built by pressing gives the same picture in a fresh profile",
    { tag: "@wide" },
    async ({ open, page, browser }) => {
      await open("/");
      await page.locator('[data-filter="issue:gaza-ceasefire"]').first().click();
      await expect(page).toHaveURL(/[?&]issue=gaza-ceasefire/);
      const timeline = page.locator('[data-view="timeline"]');
      await timeline.getByLabel("Lanes").selectOption("voice");
      await expect(page).toHaveURL(/[?&]by=voice/);
      await timeline.getByRole("link", { name: "calendar" }).click();
      await expect(page).toHaveURL(/[?&]time=calendar/);
      await waitUntilReady(page);
      const glyph = page.locator('.margin-glyph[data-ref="position:call-for-ceasefire"]').first();
      await glyph.scrollIntoViewIfNeeded();
      await glyph.click();
      await expect(page).toHaveURL(/[?&]sel=position:call-for-ceasefire/);
      await expect(page.locator('[data-view="details"]')).toBeVisible();
      await waitUntilReady(page);
      // Nothing is hovered or focused in the other profile.
      await page.mouse.move(0, 0);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const signature = await readDomSignature(page);
      expect(signature.views.map(({ view }) => view)).toContain("details");

      const fresh = await browser.newContext({ viewport: page.viewportSize() });
      const other = await fresh.newPage();
      await other.goto(page.url());
      await waitUntilReady(other);
      expect(await readDomSignature(other)).toEqual(signature);
      await fresh.close();
    },
  );

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
  test("a link survives what mail and chats do to it", { tag: "@wide" }, async ({ open, page }) => {
    const chip = page.locator('[data-filter="issue:gaza-ceasefire"]').first();
    for (const [name, url] of Object.entries(MANGLED)) {
      await open(url);
      await expect(chip, name).toHaveAttribute("aria-pressed", "true");
    }
  });

  const MANGLED_PATHS: readonly [path: string, view: string][] = [
    [`${DOSSIER}.`, "relations"],
    [`${DOSSIER}/map.`, "map"],
    [`${DOSSIER}/map/).`, "map"],
    [`${DOSSIER}/timeline/index.html`, "timeline"],
    [`${DOSSIER}/timeline/INDEX.HTML`, "timeline"],
    [`${DOSSIER}/names/term-readout.`, "names"],
    [`${DOSSIER.toUpperCase()}/Timeline/`, "timeline"],
    [`${DOSSIER}//timeline/`, "timeline"],
  ];
  test(
    "paths with punctuation or a file's name at their end open their page",
    { tag: "@wide" },
    async ({ open, page }) => {
      for (const [path, view] of MANGLED_PATHS) {
        await open(path);
        await expect(page.locator(`[data-view="${view}"]`).first(), path).toBeVisible();
      }
    },
  );

  test("a file that is not there is not found", { tag: "@wide" }, async ({ request }) => {
    for (const path of ["/assets/none", "/data/none.json", `${DOSSIER}/none.js`]) {
      expect((await request.get(path)).status(), path).toBe(404);
    }
  });

  const HOSTILE = [
    "?q=%3Cscript%3Ealert(1)%3C/script%3E&sel=event:__proto__",
    "?issue=__proto__,constructor&actor=%00%FF&map=1e400,NaN,-1&t=..",
    "?%F0%28%8C%28&=&&=&sel=tie:~~both&v=99999999999999999999",
    `?q=${"a".repeat(5000)}&from=0000-99-99&to=javascript:alert(1)`,
    "?as=%E2%80%AE&by=toString&time=hasOwnProperty&theme=%22%3E%3Cimg src=x onerror=alert(1)%3E",
  ];
  test("hostile queries do not break the page", { tag: "@wide" }, async ({ open, page }) => {
    const dialogs = collectDialogs(page);
    for (const query of HOSTILE) {
      await open(`/${query}`);
      await expect(page.locator('[data-view="timeline"] h2'), query).toBeVisible();
    }
    expect(dialogs).toEqual([]);
  });

  const QUICK_QUERIES = 6;
  const QUERY_BATCHES = [
    { first: 0, count: QUICK_QUERIES, tag: ["@wide"] },
    ...Array.from({ length: 10 }, (_, at) => ({
      first: QUICK_QUERIES + at * 20,
      count: 20,
      tag: ["@wide", "@long"],
    })),
  ];
  for (const { first, count, tag } of QUERY_BATCHES) {
    const title = `random queries ${first + 1} to ${first + count} (seed ${SEED}) do not break the page`;
    test(title, { tag }, async ({ open, page }) => {
      test.setTimeout(30_000 + count * 8000);
      const dialogs = collectDialogs(page);
      const queries = fc.sample(hostileQuery(), { seed: SEED, numRuns: first + count });
      for (const query of queries.slice(first)) {
        await open(`/?${query}`);
        await expect(page.locator('[data-view="timeline"] h2'), query).toBeVisible();
        await expect(page.getByRole("alert"), query).toHaveCount(0);
      }
      expect(dialogs).toEqual([]);
    });
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
    await open("/nothing/");
    const pages = page.getByRole("navigation", { name: "Views" }).first();
    await expect(pages.getByRole("link").first()).toBeVisible();
    await expect(pages.locator("[aria-current]")).toHaveCount(0);
  });

  test("the title names the state", async ({ open, page }) => {
    await open(`${DOSSIER}/timeline/?issue=gaza-ceasefire`);
    await expect(page).toHaveTitle(/^Gaza ceasefire · Timeline · .* – Readout$/);
  });
});

/** Texts of the dialogs that a page opens, which are dismissed: an open one would stop the test. */
function collectDialogs(page: Page): string[] {
  const texts: string[] = [];
  page.on("dialog", (dialog) => {
    texts.push(dialog.message());
    void dialog.dismiss();
  });
  return texts;
}

/** Any text where a value is expected, raw or escaped, behind keys that exist and keys that do not. */
function hostileQuery(): fc.Arbitrary<string> {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(..."%=&;:~,.<>\"'()/x0\u0000\u202e"), maxLength: 60 }),
  );
  const escaped = text.map((value) => encodeURIComponent(value));
  // A "#" would end the query, and whatever follows would not be tested.
  const raw = text.map((value) => value.replaceAll("#", "%23"));
  const key = fc.oneof(fc.constantFrom(...KNOWN_KEYS, "__proto__"), escaped);
  const pair = fc.tuple(key, fc.oneof(escaped, raw)).map(([name, value]) => `${name}=${value}`);
  return fc.array(pair, { minLength: 1, maxLength: 6 }).map((pairs) => pairs.join("&"));
}
