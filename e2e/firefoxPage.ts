import type { Browser, Page } from "puppeteer-core";

const LIMIT_MS = 30_000;
const POLL_MS = 100;

/** A page in Firefox under the same guard as the other browser tests: what goes wrong is kept. */
export interface WatchedPage {
  page: Page;
  problems: string[];
  /** Opens a path of the site, `/` first, and waits until the page has drawn completely. */
  open: (path: string) => Promise<void>;
  ready: () => Promise<void>;
  /** Asks the page until the answer is true; fails with `what` and the last answer after half a minute. */
  expect: (what: string, ask: () => unknown) => Promise<void>;
  address: () => string;
}

export async function openWatchedPage(browser: Browser, origin: string): Promise<WatchedPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console error: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`page error: ${String(error)}`));
  page.on("request", (request) => {
    const asked = new URL(request.url());
    const isOwn = asked.origin === origin || ["data:", "blob:"].includes(asked.protocol);
    if (!isOwn) problems.push(`request to another origin: ${request.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy violation: ${event.violatedDirective} by ${event.blockedURI}`);
    });
  });

  // Puppeteer's own waiting compiles code in the page, which the policy forbids.
  const expect: WatchedPage["expect"] = async (what, ask) => {
    const endMs = performance.now() + LIMIT_MS;
    for (;;) {
      const answer = await page.evaluate(ask).catch((error: unknown) => String(error));
      if (answer === true) return;
      if (performance.now() > endMs) throw new Error(`${what}: ${JSON.stringify(answer)}`);
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  };
  const ready = () =>
    expect(
      "the page has drawn completely",
      () => document.documentElement.dataset["ready"] === "true",
    );
  return {
    page,
    problems,
    expect,
    ready,
    open: async (path) => {
      await page.goto(origin + path);
      await ready();
    },
    address: () => page.url().slice(origin.length),
  };
}
