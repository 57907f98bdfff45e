import type { Page } from "@playwright/test";

export interface FirstPicture {
  /** From the request to the complete overview. */
  readyMs: number;
  /** Of the main thread, until then. */
  longestTaskMs: number;
  elements: number;
}

/** Opens an address in a fresh page and waits until it says that it is complete. */
export async function measureFirst(page: Page, address: string): Promise<FirstPicture> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ entryTypes: ["longtask"] });
  });
  const start = performance.now();
  await page.goto(address);
  await page.waitForSelector('html[data-ready="true"]', { timeout: 120_000 });
  const readyMs = performance.now() - start;
  const [longestTaskMs, elements] = await page.evaluate(() => [
    Math.max(0, ...((window as { longTasks?: number[] }).longTasks ?? [])),
    document.querySelectorAll("*").length,
  ]);
  return { readyMs, longestTaskMs, elements };
}
