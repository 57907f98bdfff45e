import { mkdirSync, writeFileSync } from "node:fs";
import { launch, type Browser } from "puppeteer-core";
import { preview } from "vite";
import { findFirefox, runMain } from "../scripts/env.mjs";
import { FIREFOX_CHECKS } from "./firefoxChecks";
import { openWatchedPage } from "./firefoxPage";

/** Read by scripts/testSteps.mjs. */
const REPORT = "test-results/firefox.json";

async function smoke(): Promise<number> {
  const firefox = findFirefox();
  if (firefox === null) {
    const reason = "no Firefox found: set FIREFOX to one, or install firefox or firefox-esr";
    console.log(`Not run: ${reason}`);
    return report({ passed: 0, failed: 0, skipped: 1, reason });
  }
  const server = await preview({ preview: { port: Number(process.env["E2E_PORT"] ?? 4174) } });
  const browser = await launch({
    browser: "firefox",
    executablePath: firefox,
    headless: true,
    defaultViewport: { width: 1440, height: 900 },
  });
  console.log(await browser.version());
  const counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    const origin = new URL(server.resolvedUrls?.local[0] ?? "").origin;
    for (const name of Object.keys(FIREFOX_CHECKS)) {
      const fault = await findFault(name, browser, origin);
      counts[fault === null ? "passed" : "failed"] += 1;
      console.log(fault === null ? `  ✓ ${name}` : `  ✘ ${name}\n${fault}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return report(counts);
}

async function findFault(name: string, browser: Browser, origin: string): Promise<string | null> {
  const watched = await openWatchedPage(browser, origin);
  try {
    await FIREFOX_CHECKS[name]?.(watched);
    return watched.problems.length > 0 ? watched.problems.join("\n") : null;
  } catch (error) {
    return [String(error), ...watched.problems].join("\n");
  } finally {
    await watched.page.browserContext().close();
  }
}

function report(counts: { passed: number; failed: number; skipped: number; reason?: string }) {
  mkdirSync("test-results", { recursive: true });
  writeFileSync(REPORT, JSON.stringify(counts));
  return counts.failed > 0 ? 1 : 0;
}

await runMain(smoke);
