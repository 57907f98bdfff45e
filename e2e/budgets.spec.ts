import type { Page } from "@playwright/test";
import {
  BUDGET_NAMES,
  FIRST_PICTURE_BUDGETS,
  gzipBytes,
  toKb,
  type BudgetName,
} from "../scripts/budgets";
import { expect, test } from "./readoutTest";

function budgetOf(url: string): BudgetName | null {
  const { pathname } = new URL(url);
  if (/\.(js|css)$/.test(pathname)) return "code";
  if (pathname.includes("/data/")) return "data";
  return pathname.endsWith(".woff2") ? "fonts" : null;
}

const MARK = "readout-ready";

/** Leaves a mark in the browser's timeline at the moment the page says that it is ready. */
async function markReady(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    new MutationObserver((_changes, observer) => {
      if (document.documentElement?.dataset["ready"] !== "true") return;
      performance.mark(name);
      observer.disconnect();
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-ready"] });
  }, MARK);
}

/** Addresses asked for before that moment, by the browser's own clock. */
function askedBeforeReady(page: Page): Promise<string[]> {
  return page.evaluate((name) => {
    const readyMs = performance.getEntriesByName(name)[0]?.startTime ?? 0;
    return performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime < readyMs)
      .map((entry) => entry.name);
  }, MARK);
}

test("what the browser loads until the overview is complete stays in budget", async ({
  open,
  page,
  request,
}) => {
  await markReady(page);
  await open("/");
  const bytes: Record<BudgetName, number> = { code: 0, data: 0, fonts: 0 };
  for (const url of new Set(await askedBeforeReady(page))) {
    const budget = budgetOf(url);
    if (budget === null) continue;
    const content = await (await request.get(url)).body();
    bytes[budget] += budget === "fonts" ? content.length : gzipBytes(content);
  }
  for (const name of BUDGET_NAMES) {
    const { label, must } = FIRST_PICTURE_BUDGETS[name];
    expect(bytes[name], `${label}: nothing was measured`).toBeGreaterThan(0);
    expect(toKb(bytes[name]), label).toBeLessThanOrEqual(must);
  }
});
