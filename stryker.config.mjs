// Mutation tests: changes the code that links, evidence and time rest on, and asks whether a test notices.

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  // Vitest finds no relation through import.meta.glob.
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  mutate: [
    "src/state/{url*,searchText}.ts",
    "src/model/{locateQuote,sentences,parseEdtf,calendarDay}.ts",
    "src/selectors/{timeText,dateFormat}.ts",
    "!**/*.test.ts",
  ],
  thresholds: { high: 90, low: 85, break: 80 },
  coverageAnalysis: "perTest",
  // A mutant of what runs at import is judged by all tests in a process of its own, for no more than the others tell.
  ignoreStatic: true,
  concurrency: 2,
  // Generous: on a busy machine a slow mutant must not pass for one that was noticed.
  timeoutMS: 60_000,
  // Stryker would read it with TypeScript's JavaScript interface, which TypeScript 7 does not have.
  tsconfigFile: "none.json",
  ignorePatterns: [
    "dist",
    "public",
    "coverage",
    "test-results",
    "playwright-report",
    "e2e",
    "docs",
  ],
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: "test-results/mutation.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  allowEmpty: false,
  disableTypeChecks: false,
  tempDirName: "node_modules/.stryker",
};
