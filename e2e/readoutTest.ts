import { test as base, expect, type BrowserContext, type Page } from "@playwright/test";

/** What went wrong in the browser during a test. Anything not allowed beforehand fails it at its end. */
export interface Problems {
  /** Expects problems whose text matches, such as the console's line about a file that a test removed. */
  allow: (pattern: RegExp) => void;
  /** Takes out what was found so far, for tests that check the guard itself. */
  take: () => string[];
}

interface Fixtures {
  problems: Problems;
  /** Opens a path of the site, `/` first, and waits until the page has drawn completely. */
  open: (path: string) => Promise<void>;
}

/**
 * Playwright's test under the house rules: a console error, a page error, a violation of the content
 * security policy or a request to another origin fails the test, whatever else it checks.
 */
export const test = base.extend<Fixtures>({
  problems: [
    async ({ context, baseURL }, use) => {
      const found: string[] = [];
      const allowed: RegExp[] = [];
      await watchContext(context, new URL(baseURL ?? "").origin, found);
      await use({
        allow: (pattern) => allowed.push(pattern),
        take: () => found.splice(0),
      });
      const unexpected = found.filter((text) => !allowed.some((pattern) => pattern.test(text)));
      expect(unexpected, "problems in the browser").toEqual([]);
    },
    { auto: true },
  ],
  open: async ({ page }, use) => {
    await use(async (path) => {
      await page.goto(path);
      await waitUntilReady(page);
    });
  },
});

/**
 * What the console says of an address that no file answers and that the application then reads, such as
 * one with a full stop glued to its end. Known pages answer 200, which staticPages.spec.ts holds.
 */
const MISSING_PAGE = /status of 404 \(Not Found\) \S*:\d+\/(?!assets|data|fonts)\S*$/;

const READY_LIMIT_MS = 20_000;

export { expect } from "@playwright/test";

/** Waits until the present page has drawn completely. */
export async function waitUntilReady(page: Page): Promise<void> {
  // Watched in the page itself: an assertion would ask again after longer and longer pauses.
  await page
    .locator('html[data-ready="true"]')
    .waitFor({ state: "attached", timeout: READY_LIMIT_MS });
}

async function watchContext(
  context: BrowserContext,
  origin: string,
  found: string[],
): Promise<void> {
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    const text = message.text();
    // Of these the text alone does not tell which.
    const file = text.startsWith("Failed to load resource") ? ` ${message.location().url}` : "";
    const problem = `console error: ${text}${file}`;
    if (!MISSING_PAGE.test(problem)) found.push(problem);
  });
  context.on("weberror", (error) => found.push(`page error: ${String(error.error())}`));
  context.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    const isOwn = asked === origin || protocol === "data:" || protocol === "blob:";
    if (!isOwn) found.push(`request to another origin: ${request.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy violation: ${event.violatedDirective} by ${event.blockedURI}`);
    });
  });
}
