import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { startOfflineHost, type OfflineHost } from "./offlineHost";
import { expect, test as base, waitUntilReady } from "./readoutTest";

const DOSSIER = "/d/pakistan-iran-2023";

const test = base.extend<{ host: OfflineHost }>({
  host: async ({ locale: _locale }, use) => {
    const host = await startOfflineHost();
    await use(host);
    await host.stop();
  },
  baseURL: ({ host }, use) => use(host.url),
  serviceWorkers: "allow",
});

/** Waits until the worker is in charge of the page, with all that it keeps. */
async function waitUntilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
    );
  });
}

/** As a build with other contents: another version, of which the first page is another. */
function deploy(host: OfflineHost): void {
  host.change("offline.js", (worker) =>
    worker
      .replace(/VERSION = "[^"]+"/, 'VERSION = "next"')
      .replace(/"index\.html": "[^"]+"/, '"index.html": "next"'),
  );
  host.change("index.html", (html) => html.replace("<html ", '<html data-next="true" '));
}

test.describe("without a network", { tag: "@wide" }, () => {
  test("what was visited once opens by link, by reload and by a link from elsewhere", async ({
    open,
    page,
    host,
  }) => {
    await open("/");
    await waitUntilKept(page);
    await host.stop();
    const nav = page.getByRole("navigation", { name: "Views" });
    await nav.getByRole("link", { name: "Sources" }).click();
    await expect(page.locator('[data-view="sources"]')).toBeVisible();
    await page.reload();
    await waitUntilReady(page);
    await expect(page.locator('[data-view="sources"]')).toBeVisible();
    for (const [path, view] of [
      [`${DOSSIER}/?layer=all&sel=event:ministers-call`, "details"],
      [`${DOSSIER}/names/term-readout/`, "names"],
      [`${DOSSIER}/accounts/fm-call-2023-12-18/`, "accounts"],
      [`${DOSSIER}/map.`, "map"],
    ] as const) {
      await open(path);
      await expect(page.locator(`[data-view="${view}"]`).first(), path).toBeVisible();
      await expect(page.getByRole("alert"), path).toHaveCount(0);
    }
  });

  test(
    "a new version waits until the reader asks for it",
    { tag: "@long" },
    async ({ open, page, host }) => {
      await open("/");
      await waitUntilKept(page);
      const button = page.getByRole("button", { name: "Update now" });
      await expect(button).toHaveCount(0);
      deploy(host);
      await page.reload();
      await expect(button).toBeVisible();
      await expect(page.getByRole("region", { name: "Update" })).toContainText("new version");
      await expect(page.getByRole("status").filter({ hasText: "new version" })).toBeAttached();
      // Neither the reload nor a look at another page takes it in.
      await open("/");
      await expect(page.locator("html[data-next]")).toHaveCount(0);
      await page.goto(`${DOSSIER}/?present=1`);
      await waitUntilReady(page);
      await expect(button).toHaveCount(0);
      await open("/");
      await button.click();
      await expect(page.locator("html[data-next]")).toHaveCount(1);
      await waitUntilReady(page);
      await expect(button).toHaveCount(0);
    },
  );

  test(
    "only what changed is fetched for a new version",
    { tag: "@long" },
    async ({ open, page, host }) => {
      await open("/");
      await waitUntilKept(page);
      deploy(host);
      host.asked.length = 0;
      await page.reload();
      await expect(page.getByRole("button", { name: "Update now" })).toBeVisible();
      expect(host.asked.filter((path) => path !== "/offline.js")).toEqual(["/"]);
    },
  );

  test(
    "the kill switch takes away worker and store, and the site goes on",
    { tag: "@long" },
    async ({ open, page, host }) => {
      await open("/");
      await waitUntilKept(page);
      host.change("offline.js", () => readFileSync("scripts/offline/killSwitch.js", "utf8"));
      await page.reload();
      await waitUntilReady(page);
      const left = () =>
        page.evaluate(async () => ({
          workers: (await navigator.serviceWorker.getRegistrations()).length,
          stores: (await caches.keys()).length,
        }));
      await expect.poll(left).toEqual({ workers: 0, stores: 0 });
      await page.reload();
      await waitUntilReady(page);
      await expect(page.locator('[data-view="timeline"]')).toBeVisible();
    },
  );

  test("a frame in another page stores nothing", { tag: "@long" }, async ({ open, page, host }) => {
    await open(`${DOSSIER}/map/?embed=1`);
    const stored = () =>
      page.evaluate(async () => ({
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        stores: (await caches.keys()).length,
      }));
    expect(await stored()).toEqual({ workers: 0, stores: 0 });
    expect(host.asked).not.toContain("/offline.js");
  });
});
