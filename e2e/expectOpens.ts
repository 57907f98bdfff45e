import type { Page } from "@playwright/test";
import { isFiltered } from "../src/state/filteredPages";
import { encodeUrl } from "../src/state/urlCodec";
import type { ViewState } from "../src/state/viewState";
import { expect, waitUntilReady } from "./readoutTest";

/** Opens a link and checks that all of it was taken: same address, no notice, no error, one filter. */
export async function expectOpens(page: Page, state: ViewState): Promise<void> {
  const url = encodeUrl(state);
  await page.goto(url);
  await waitUntilReady(page);
  const { pathname, search } = new URL(page.url());
  expect(pathname + search).toBe(url);
  // The speaker's window tells of a view and shows none.
  const isNotes = state.present === "notes" && !state.embed;
  if (!isNotes) await expect(page.locator("[data-view]").first(), url).toBeVisible();
  const isUnknown = state.page === "accounts" && state.account === "none";
  await expect(page.getByRole("alert"), url).toHaveCount(isUnknown ? 1 : 0);
  await expect(page.locator("[data-notices]"), url).toHaveCount(0);
  if (isNotes) return;
  // A page that no filter moves has nothing to count.
  if (!isFiltered(state.page)) {
    if (!isUnknown) await expect(page.locator(`[data-view="${state.page}"]`), url).toBeVisible();
    await expect(page.locator('[data-view="filters"]'), url).toHaveCount(0);
    return;
  }
  const counts = await page
    .locator("[data-count-shown]")
    .evaluateAll((lines) => lines.map((line) => (line as HTMLElement).dataset["countShown"]));
  // Beside the filters' own count, which no frame has, each view that draws records has one.
  const isAlone = state.embed || state.present;
  expect(counts.length, url).toBeGreaterThanOrEqual(isAlone ? 1 : 2);
  expect(new Set(counts).size, `${url} counts ${counts.join(", ")}`).toBe(1);
}
