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

test("what the browser loads until the overview is complete stays in budget", async ({
  open,
  page,
}) => {
  const files = new Map<string, { budget: BudgetName; body: Promise<Buffer> }>();
  page.on("response", (response) => {
    const budget = budgetOf(response.url());
    // A preloaded file is answered twice but travels once.
    if (budget && !files.has(response.url())) {
      files.set(response.url(), { budget, body: response.body() });
    }
  });
  await open("/");
  const bytes: Record<BudgetName, number> = { code: 0, data: 0, fonts: 0 };
  for (const { budget, body } of files.values()) {
    const content = await body;
    bytes[budget] += budget === "fonts" ? content.length : gzipBytes(content);
  }
  for (const name of BUDGET_NAMES) {
    const { label, must } = FIRST_PICTURE_BUDGETS[name];
    expect(bytes[name], `${label}: nothing was measured`).toBeGreaterThan(0);
    expect(toKb(bytes[name]), label).toBeLessThanOrEqual(must);
  }
});
