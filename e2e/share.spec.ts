import jsqr from "jsqr";
import type { Page } from "@playwright/test";
import { readDomSignature } from "./domSignature";
import { expect, test, waitUntilReady } from "./readoutTest";

const DOSSIER = "/d/pakistan-iran-2023";
const STATE = `${DOSSIER}/timeline/?by=kind&issue=gaza-ceasefire&sel=event:ministers-call`;

async function openShare(page: Page, isPhone: boolean) {
  const place = page.locator(isPhone ? ".phone-dock" : ".masthead");
  await place.getByRole("button", { name: isPhone ? "More" : "Share" }).click();
  await page.getByRole("button", { name: "Share this view" }).click();
  return page.getByRole("dialog", { name: "Share this view" });
}

test.describe("hand on the present view", () => {
  test("as a code that a phone reads, and that opens the same picture in a fresh profile", async ({
    open,
    page,
    browser,
    baseURL,
  }, { project }) => {
    await open(STATE);
    const signature = await readDomSignature(page);
    const dialog = await openShare(page, project.name === "phone");
    await dialog.getByText("Code for phones").click();
    const code = dialog.getByRole("img", { name: "QR code of the link" });
    const { side, pixels } = await code.evaluate((svg) => {
      const modules = Number(svg.getAttribute("viewBox")!.split(" ")[2]);
      const scale = 4;
      const canvas = new OffscreenCanvas(modules * scale, modules * scale);
      const drawing = canvas.getContext("2d")!;
      drawing.fillStyle = "#fff";
      drawing.fillRect(0, 0, canvas.width, canvas.height);
      drawing.scale(scale, scale);
      drawing.fillStyle = "#000";
      drawing.clip(new Path2D(svg.querySelector("path")!.getAttribute("d")!));
      drawing.fillRect(0, 0, modules, modules);
      const { data } = drawing.getImageData(0, 0, canvas.width, canvas.height);
      return { side: canvas.width, pixels: Array.from(data) };
    });
    const link = decode(new Uint8ClampedArray(pixels), side, side)?.data;
    expect(link).toBe(new URL(STATE, baseURL).href);

    const context = await browser.newContext({ viewport: page.viewportSize() });
    const fresh = await context.newPage();
    await fresh.goto(link!);
    await waitUntilReady(fresh);
    expect(await readDomSignature(fresh)).toEqual(signature);
    await context.close();
  });

  test(
    "as a frame in another page, which is told its height",
    { tag: "@wide" },
    async ({ open, page, baseURL }) => {
      await open(`${DOSSIER}/?issue=gaza-ceasefire`);
      const dialog = await openShare(page, false);
      await dialog.getByText("Frame for a web page").click();
      await dialog.getByRole("combobox", { name: "View" }).selectOption("Map");
      const html = await dialog.getByRole("textbox", { name: "HTML for the page" }).inputValue();

      const host = new URL("/host.html", baseURL).href;
      await page.route(host, (route) =>
        route.fulfill({
          contentType: "text/html",
          body: `<!doctype html><title>Host</title><script>addEventListener("message", ({ data }) => { if (data.type === "readout:height") window.told = data.heightPx; });</script>${html}`,
        }),
      );
      await page.goto(host);
      const frame = page.frameLocator("iframe");
      await expect(frame.locator('[data-view="map"]')).toBeVisible();
      await expect(frame.locator("[data-count-shown]").first()).toHaveAttribute(
        "data-count-shown",
        "2",
      );
      await expect(frame.locator(".masthead, [data-view='filters']")).toHaveCount(0);
      await expect(frame.getByText("20 December 2023").first()).toBeVisible();
      const whole = frame.getByRole("link", { name: "Open the full dashboard" });
      await expect(whole).toHaveAttribute("href", `${DOSSIER}/map/?issue=gaza-ceasefire`);
      await expect
        .poll(() => page.evaluate(() => (window as { told?: number }).told))
        .toBeGreaterThan(300);

      const [opened] = await Promise.all([page.waitForEvent("popup"), whole.click()]);
      await waitUntilReady(opened);
      await expect(opened.locator(".masthead")).toBeVisible();
    },
  );

  test("stays a frame while the reader moves in it", { tag: "@wide" }, async ({ open, page }) => {
    await open(`${DOSSIER}/timeline/?embed=1`);
    await page.locator('[data-view="timeline"] [data-ref="event:ministers-call"]').first().click();
    await expect(page.locator('[data-view="details"]')).toBeVisible();
    await expect(page).toHaveURL(`${DOSSIER}/timeline/?embed=1&sel=event:ministers-call`);
    await page.goBack();
    await expect(page.locator('[data-view="details"]')).toHaveCount(0);
  });
});

/** Published as CommonJS, with its function under `default` for some loaders. */
const decode = typeof jsqr === "function" ? jsqr : (jsqr as { default: typeof jsqr }).default;
