import { defineConfig, devices } from "@playwright/test";
import { LONG_ONLY_TITLES } from "./e2e/longOnly";
import { findChromium } from "./scripts/env.mjs";

const port = Number(process.env["E2E_PORT"] ?? 4174);
/** The step of the long set that tries a build for a folder of a site sets it. */
const base = process.env["BASE_PATH"] ?? "/";
const isLong = process.env["TEST_SET"] === "long";
const chromium = findChromium();

/** Files that the quick set leaves out in a window; the long set tries all of them in both. */
const QUICK_IGNORES = {
  wide: ["comfort.spec.ts"],
  phone: [
    "about.spec.ts",
    "cite.spec.ts",
    "export.spec.ts",
    "filters.spec.ts",
    "links.spec.ts",
    "missingData.spec.ts",
    "names.spec.ts",
    "open.spec.ts",
    "outline.spec.ts",
    "share.spec.ts",
    "sources.spec.ts",
  ],
};
const ignored = (project: keyof typeof QUICK_IGNORES) => [
  ...(isLong ? [] : QUICK_IGNORES[project]),
  ...(base === "/" ? ["basePath.spec.ts"] : []),
];

/** `@long` tests are left to the long set. */
const leftOut = (otherTag: string) => (isLong ? [otherTag] : [otherTag, "@long"]);
const grepInvert = (otherTag: string) => [
  ...leftOut(otherTag).map((tag) => new RegExp(`${tag}\\b`)),
  ...(isLong ? [] : LONG_ONLY_TITLES),
];

export default defineConfig({
  testDir: "e2e",
  ...(base !== "/" && { testMatch: "basePath.spec.ts" }),
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  // A picture that is missing fails; only `npm run update:pictures` makes one.
  updateSnapshots: "none",
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  expect: {
    timeout: 10_000,
    toHaveScreenshot: { threshold: 0.02, maxDiffPixels: 40, animations: "disabled" },
  },
  reporter: process.env["PLAYWRIGHT_JSON_OUTPUT_NAME"] ? [["dot"], ["json"]] : [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${port}${base}`,
    locale: "en-GB",
    timezoneId: "UTC",
    // One in charge would answer before the files that a test holds back, changes or takes away.
    serviceWorkers: "block",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(chromium !== null && { executablePath: chromium }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--no-first-run",
        // Short visits on few cores: threads and optimised code cost more there than they give.
        "--in-process-gpu",
        "--num-raster-threads=1",
        "--js-flags=--single-threaded --no-opt",
      ],
    },
  },
  projects: [
    {
      name: "wide",
      grepInvert: grepInvert("@phone"),
      testIgnore: ignored("wide"),
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: "phone",
      grepInvert: grepInvert("@wide"),
      testIgnore: ignored("phone"),
      use: {
        ...devices["Pixel 7"],
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
      },
    },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port}`,
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: false,
    stdout: "ignore",
  },
});
