import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { relative } from "node:path";
import { checkNode, ensureChromium, installDependencies, packageCommand } from "./env.mjs";
import { listTimeTests } from "./timeTests.mjs";

/** Dates must not move with the clock's zone. All unit tests run in one that is off the full hour. */
const UNIT_TIME_ZONE = "Asia/Tehran";
/** Either side of Greenwich: there the tests of what tells time run again, in the long set all pure ones. */
const OTHER_TIME_ZONES = ["UTC", "Asia/Karachi", "America/Los_Angeles"];

/** A hanging step must not hang the whole run. */
const STEP_LIMIT_MS = 30 * 60_000;
const LONG_STEP_LIMIT_MS = 4 * STEP_LIMIT_MS;

const UNIT_REPORT = "test-results/unit.json";
const BROWSER_REPORT = "test-results/browser.json";
const FUZZ_REPORT = "test-results/fuzz.json";
/** Written by e2e/firefoxSmoke.ts. */
const FIREFOX_REPORT = "test-results/firefox.json";
/** Written by scripts/reportAudit.mjs. */
const AUDIT_REPORT = "test-results/audit.json";

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
  const timeTests = environment.TEST_SET === "long" ? [] : listTimeTests();
  return [
    // Types, lint and tests read the messages.
    step("messages", ["scripts/compileMessages.mjs"]),
    step("format", [packageCommand("prettier"), "--check", "--log-level=warn", "."], {
      besides: true,
    }),
    step("types", [packageCommand("typescript", "tsc"), "--noEmit"], { besides: true }),
    step("lint", [packageCommand("oxlint"), "--deny-warnings"], { besides: true }),
    step("boundaries", ["scripts/proveBoundaries.mjs"]),
    step("data", [packageCommand("tsx"), "scripts/checkDossiers.ts"]),
    step(
      "unit",
      [
        vitest,
        "run",
        "--coverage",
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
        besides: true,
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
  for (const { step, run } of startInTurn(steps)) {
    const counts = failedSteps.includes(step.needs) ? notRun(step) : await run();
    for (const key of Object.keys(total)) total[key] += counts[key];
    if (counts.failed > 0) failedSteps.push(step.name);
    failedCases.push(...(counts.failures ?? []));
    if (counts.reason) reasons.push(`Skipped: ${step.name} (${counts.reason})`);
  }
  console.log(["", ...reasons].join("\n"));
  for (const failure of failedCases) console.log(`Failed case: ${failure}`);
  console.log(failedSteps.length > 0 ? `Failed: ${failedSteps.join(", ")}\n` : "");
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed > 0 ? 1 : 0;
}

function notRun(step) {
  console.log(`\n── ${step.name}: not run, since ${step.needs} failed`);
  return { passed: 0, failed: 1, skipped: 0 };
}

/**
 * The steps in turn, each with how to run it to its counts. Neighbours marked `besides` start together
 * when the first of them has its turn, and what they print is kept until their own.
 */
function* startInTurn(steps) {
  const started = new Map();
  for (const [at, step] of steps.entries()) {
    if (step.besides) {
      for (const other of neighboursFrom(steps, at)) {
        if (!started.has(other)) started.set(other, startStep(other, "pipe"));
      }
    }
    yield { step, run: () => finishStep(step, started.get(step)) };
  }
}

function neighboursFrom(steps, at) {
  const end = steps.findIndex(({ besides }, index) => index > at && !besides);
  return steps.slice(at, end < 0 ? steps.length : end);
}

async function finishStep(step, started) {
  console.log(`\n── ${step.name}`);
  const { code, seconds, words } = await (started ?? startStep(step, "inherit"));
  process.stdout.write(words);
  console.log(`── ${step.name}: ${code === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  const counts = readCases(step);
  if (counts === null)
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  // A failure outside any case, such as a coverage threshold, must count as well.
  const isHiddenFailure = code !== 0 && counts.failed === 0;
  return isHiddenFailure ? { ...counts, failed: 1 } : counts;
}

/** @returns a promise of the exit code, the duration and, if they are piped, the words that were printed. */
function startStep({ args, environment, report, limitMs = STEP_LIMIT_MS }, output) {
  if (report) rmSync(report, { force: true });
  const startMs = performance.now();
  const stdio = ["inherit", output, output];
  const child = spawn(process.execPath, args, { env: environment, stdio });
  const limit = setTimeout(() => child.kill("SIGKILL"), limitMs);
  const words = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => words.push(part));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      clearTimeout(limit);
      const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
      resolve({ code: code ?? 1, seconds, words: Buffer.concat(words).toString() });
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
