import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { relative } from "node:path";
import { setTimeout as setTimeoutAsync } from "node:timers/promises";
import { checkNode, ensureChromium, installDependencies, packageCommand } from "./env.mjs";
import { listTimeTests } from "./timeTests.mjs";

/** Dates must not move with the clock's zone. All unit tests run in one that is off the full hour. */
const UNIT_TIME_ZONE = "Asia/Tehran";
/** Either side of Greenwich: there the tests of what tells time run again, in the long set all pure ones. */
const OTHER_TIME_ZONES = ["UTC", "Asia/Karachi", "America/Los_Angeles"];

/** A hanging step must not hang the whole run. */
const STEP_LIMIT_MS = 30 * 60_000;
const LONG_STEP_LIMIT_MS = 4 * STEP_LIMIT_MS;
/** After its end, for what it wrote last to arrive. */
const DRAIN_MS = 2000;

const UNIT_REPORT = "test-results/unit.json";
const BROWSER_REPORT = "test-results/browser.json";
const FUZZ_REPORT = "test-results/fuzz.json";
/** Written by e2e/firefoxSmoke.ts. */
const FIREFOX_REPORT = "test-results/firefox.json";
/** Written by scripts/reportAudit.mjs. */
const AUDIT_REPORT = "test-results/audit.json";

/** A build for a folder of a site, beside the one at the root. */
const BUILD_UNDER_A_PATH = {
  BASE_PATH: "/x/",
  SITE_URL: "https://example.org",
  OUT_DIR: "node_modules/.build-under-a-path",
};

/** Cases that the long set tries of every reader; the quick set tries one or two thousand. */
const FUZZ_RUNS = "100000";

/** @returns the environment variables that the steps run with. */
export async function prepareTests() {
  checkNode();
  installDependencies();
  const chromium = await ensureChromium();
  return { ...process.env, CHROMIUM: chromium, CHROME_PATH: chromium, TZ: "UTC", FORCE_COLOR: "0" };
}

export function quickSteps(environment) {
  const step = (name, args, more = {}) => ({ name, args, environment, ...more });
  const vitest = packageCommand("vitest");
  const isLong = environment.TEST_SET === "long";
  const timeTests = isLong ? [] : listTimeTests();
  const beside = { group: "reading" };
  return [
    step("messages", ["scripts/compileMessages.mjs"]),
    step("format", [packageCommand("prettier"), "--check", "--log-level=warn", "."], beside),
    step("types", [packageCommand("typescript", "tsc"), "--noEmit"], beside),
    step("lint", [packageCommand("oxlint"), "--deny-warnings"], beside),
    step("data", [packageCommand("tsx"), "scripts/checkDossiers.ts"], beside),
    // It plants a file, which the others would find.
    step("boundaries", ["scripts/proveBoundaries.mjs"]),
    step(
      "unit",
      [
        vitest,
        "run",
        // It takes time: its thresholds are a gate of the long set.
        ...(isLong ? ["--coverage"] : []),
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${UNIT_REPORT}`,
      ],
      {
        environment: { ...environment, TZ: UNIT_TIME_ZONE },
        countCases: countUnitCases,
        report: UNIT_REPORT,
      },
    ),
    ...OTHER_TIME_ZONES.map((zone) =>
      step(`dates in ${zone}`, [vitest, "run", "--project=pure", ...timeTests], {
        environment: { ...environment, TZ: zone },
        group: "dates",
      }),
    ),
    step("build", ["scripts/build.mjs"]),
    step("bytes", [packageCommand("tsx"), "scripts/checkBytes.ts"], { needs: "build" }),
    step("browser", [packageCommand("@playwright/test", "playwright"), "test"], {
      needs: "build",
      environment: { ...environment, PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_REPORT },
      countCases: countBrowserCases,
      report: BROWSER_REPORT,
    }),
  ];
}

/** What the long set has besides: the quick steps with all browser tests, and these. */
export function longSteps(environment) {
  const step = (name, args, more = {}) => ({ name, args, environment, ...more });
  const vitest = packageCommand("vitest");
  const under = { ...environment, ...BUILD_UNDER_A_PATH };
  return [
    ...quickSteps({ ...environment, TEST_SET: "long" }),
    step(
      "fuzz",
      [
        vitest,
        "run",
        "--project=pure",
        `--testTimeout=${LONG_STEP_LIMIT_MS}`,
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${FUZZ_REPORT}`,
        ".fuzz.",
      ],
      {
        environment: { ...environment, PROPERTY_RUNS: FUZZ_RUNS },
        countCases: countUnitCases,
        report: FUZZ_REPORT,
      },
    ),
    step("firefox", [packageCommand("tsx"), "e2e/firefoxSmoke.ts"], {
      needs: "build",
      countCases: (counts) => counts,
      report: FIREFOX_REPORT,
    }),
    step("build under a path", ["scripts/build.mjs"], { environment: under }),
    step(
      "browser under a path",
      [packageCommand("@playwright/test", "playwright"), "test", "--project=wide"],
      { needs: "build under a path", environment: under },
    ),
    step("mutation", [packageCommand("@stryker-mutator/core", "stryker"), "run"]),
    step("audit", ["scripts/reportAudit.mjs", AUDIT_REPORT], {
      countCases: (counts) => counts,
      report: AUDIT_REPORT,
    }),
  ].map((long) => ({ ...long, limitMs: LONG_STEP_LIMIT_MS }));
}

/**
 * Runs all steps, also after a failure, and closes with one line of counts: each test case of the steps
 * that report them counts as one, every other step as one. What was left out is told with its reason,
 * and unit cases that failed once more by name: their step is long past by then.
 * @returns the exit code.
 */
export async function runSteps(steps) {
  mkdirSync("test-results", { recursive: true });
  const total = { passed: 0, failed: 0, skipped: 0 };
  const failedSteps = [];
  const failedCases = [];
  const reasons = [];
  for (const together of groupSteps(steps)) {
    const results = await Promise.all(
      together.map(async (step) =>
        failedSteps.includes(step.needs) ? notRun(step) : runStep(step, together.length > 1),
      ),
    );
    for (const [at, counts] of results.entries()) {
      const { name } = together[at];
      for (const key of Object.keys(total)) total[key] += counts[key];
      if (counts.failed > 0) failedSteps.push(name);
      failedCases.push(...(counts.failures ?? []));
      if (counts.reason) reasons.push(`Skipped: ${name} (${counts.reason})`);
    }
  }
  console.log(["", ...reasons].join("\n"));
  for (const failure of failedCases) console.log(`Failed case: ${failure}`);
  console.log(failedSteps.length > 0 ? `Failed: ${failedSteps.join(", ")}\n` : "");
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed > 0 ? 1 : 0;
}

/** Neighbours of one group, which only read and so run at the same time; every other step by itself. */
function groupSteps(steps) {
  const groups = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.group && last?.[0].group === step.group) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

function notRun(step) {
  console.log(`\n── ${step.name}: not run, since ${step.needs} failed`);
  return { passed: 0, failed: 1, skipped: 0 };
}

/** @param isBeside its output waits for its end, so as not to mix with that of others. */
async function runStep(step, isBeside) {
  const head = `\n── ${step.name}`;
  if (!isBeside) console.log(head);
  if (step.report) rmSync(step.report, { force: true });
  const startMs = performance.now();
  const { code, output } = await runNode(step, isBeside);
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  if (isBeside) console.log([head, ...(output === "" ? [] : [output.trimEnd()])].join("\n"));
  console.log(`── ${step.name}: ${code === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  const counts = readCases(step);
  if (counts === null)
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  // A failure outside any case, such as a coverage threshold, must count as well.
  const isHiddenFailure = code !== 0 && counts.failed === 0;
  return isHiddenFailure ? { ...counts, failed: 1 } : counts;
}

function runNode({ args, environment, limitMs = STEP_LIMIT_MS }, isBeside) {
  const stdio = isBeside ? ["ignore", "pipe", "pipe"] : "inherit";
  const child = spawn(process.execPath, args, { env: environment, stdio });
  const limit = setTimeout(() => child.kill("SIGKILL"), limitMs);
  const parts = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => parts.push(part));
  return new Promise((resolve) => {
    // Not "close", for which a child of its own, left hanging, would have to end as well.
    child.on("exit", async (code) => {
      clearTimeout(limit);
      if (isBeside) await Promise.race([once(child, "close"), setTimeoutAsync(DRAIN_MS)]);
      resolve({ code: code ?? 1, output: Buffer.concat(parts).toString() });
    });
  });
}

function readCases({ report, countCases }) {
  return report && existsSync(report) ? countCases(JSON.parse(readFileSync(report, "utf8"))) : null;
}

function countUnitCases(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report;
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
    failures: testResults.flatMap(listUnitFailures),
  };
}

function listUnitFailures({ name, assertionResults }) {
  const file = relative(process.cwd(), name);
  return assertionResults
    .filter(({ status }) => status === "failed")
    .map(({ fullName, failureMessages }) => {
      const [firstLine] = (failureMessages[0] ?? "").split("\n");
      return `${file} › ${fullName}: ${firstLine}`;
    });
}

function countBrowserCases({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}
