import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { longSteps, quickSteps, runSteps } from "./testSteps.mjs";

const folder = mkdtempSync(join(tmpdir(), "readout-steps-"));

function makeStep(name: string, code: string, more: object = {}) {
  return { name, args: ["-e", code], environment: process.env, ...more };
}

/** A step whose program writes the counts of its cases into a report. */
function makeCountedStep(counts: object, exitCode: number) {
  const report = join(folder, "report.json");
  const script = join(folder, "write.cjs");
  writeFileSync(
    script,
    `require("fs").writeFileSync(${JSON.stringify(report)}, ${JSON.stringify(JSON.stringify(counts))}); process.exitCode = ${exitCode};`,
  );
  return {
    name: "counted",
    args: [script],
    environment: process.env,
    report,
    countCases: (value: unknown) => value,
  };
}

describe("runSteps", () => {
  const lines: string[] = [];

  beforeEach(() => {
    lines.length = 0;
    vi.spyOn(console, "log").mockImplementation((line: string) => void lines.push(line));
  });

  afterEach(() => vi.restoreAllMocks());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("runs every step and closes with one line of counts", async () => {
    const steps = [makeStep("first", "process.exit(1)"), makeStep("second", "")];
    expect(await runSteps(steps)).toBe(1);
    expect(lines.at(-1)).toBe("1 passed, 1 failed");
  });

  it("runs what only reads at the same time, each with its own output", async () => {
    const say = (text: string, waitMs: number) =>
      `setTimeout(() => process.stdout.write(${JSON.stringify(text)}), ${waitMs}); process.exitCode = ${waitMs > 0 ? 1 : 0};`;
    const beside = { group: "reading" };
    const steps = [
      makeStep("slow", say("slow words", 300), beside),
      makeStep("quick", say("quick words", 0), beside),
      makeStep("after", "", { needs: "slow" }),
    ];
    expect(await runSteps(steps)).toBe(1);
    const told = lines.filter((line) => /words|not run/.test(line));
    expect(told).toEqual([
      "\n── quick\nquick words",
      "\n── slow\nslow words",
      expect.stringContaining("after: not run, since slow failed"),
    ]);
    expect(lines.at(-1)).toBe("1 passed, 2 failed");
  });

  it("counts a step that could not run as failed", async () => {
    const steps = [
      makeStep("build", "process.exit(1)"),
      makeStep("browser", "", { needs: "build" }),
    ];
    expect(await runSteps(steps)).toBe(1);
    expect(lines.at(-1)).toBe("0 passed, 2 failed");
  });

  it("counts the cases of a step that reports them", async () => {
    expect(await runSteps([makeCountedStep({ passed: 7, failed: 0, skipped: 1 }, 0)])).toBe(0);
    expect(lines.at(-1)).toBe("7 passed, 0 failed, 1 skipped");
  });

  it("tells why a step was left out, above the counts", async () => {
    const counts = { passed: 0, failed: 0, skipped: 1, reason: "no such browser" };
    expect(await runSteps([makeStep("first", ""), makeCountedStep(counts, 0)])).toBe(0);
    expect(lines).toContain("\nSkipped: counted (no such browser)");
    expect(lines.at(-1)).toBe("1 passed, 0 failed, 1 skipped");
  });

  it("counts a failure outside of any case, such as a coverage threshold", async () => {
    expect(await runSteps([makeCountedStep({ passed: 7, failed: 0, skipped: 0 }, 1)])).toBe(1);
    expect(lines.at(-1)).toBe("7 passed, 1 failed");
  });

  it("names the unit cases that failed once more at its end", async () => {
    const unit: Step | undefined = quickSteps({}).find(({ name }: Step) => name === "unit");
    const report = {
      numPassedTests: 1,
      numFailedTests: 1,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [
        {
          name: join(process.cwd(), "src/model/span.test.ts"),
          assertionResults: [
            { status: "passed", fullName: "spans meet", failureMessages: [] },
            { status: "failed", fullName: "spans part", failureMessages: ["Error: 1\n at x"] },
          ],
        },
      ],
    };
    const step = { ...makeCountedStep(report, 1), countCases: unit?.countCases };
    expect(await runSteps([step])).toBe(1);
    expect(lines).toContain("Failed case: src/model/span.test.ts › spans part: Error: 1");
    expect(lines.at(-1)).toBe("1 passed, 1 failed");
  });

  it("counts a step that broke before its report as failed", async () => {
    const step = { ...makeCountedStep({ passed: 7 }, 0), args: ["-e", "process.exit(2)"] };
    expect(await runSteps([step])).toBe(1);
    expect(lines.at(-1)).toBe("0 passed, 1 failed");
  });
});

interface Step {
  name: string;
  args: string[];
  environment: Record<string, string>;
  countCases?: unknown;
}

describe("quickSteps", () => {
  const steps: Step[] = quickSteps({});
  const zoneOf = (step: Step) => step.environment["TZ"];
  const isOfDates = ({ name }: Step) => name.startsWith("dates in ");

  it("runs the unit tests in a zone off the full hour, those of time in others", () => {
    expect(steps.filter(({ name }) => name === "unit").map(zoneOf)).toEqual(["Asia/Tehran"]);
    const dates = steps.filter(isOfDates);
    expect(new Set(dates.map(zoneOf)).size).toBe(3);
    for (const { args } of dates) expect(args).toContain("src/model/calendarDay.test.ts");
  });

  it("leaves all pure tests in all zones to the long set", () => {
    for (const { args } of (longSteps({}) as Step[]).filter(isOfDates)) {
      expect(args.slice(-2)).toEqual(["run", "--project=pure"]);
    }
  });
});

describe("longSteps", () => {
  it("runs every quick step and what is too long for it, with all browser tests", () => {
    const names = (steps: Step[]) => steps.map(({ name }) => name);
    const long: Step[] = longSteps({ KEPT: "yes" });
    const quick = names(quickSteps({}));
    expect(names(long)).toEqual([
      ...quick,
      "fuzz",
      "firefox",
      "build under a path",
      "browser under a path",
      "mutation",
      "audit",
    ]);
    const environmentOf = (step: string) => long.find(({ name }) => name === step)?.environment;
    expect(environmentOf("browser")).toMatchObject({ KEPT: "yes", TEST_SET: "long" });
    expect(environmentOf("fuzz")).toMatchObject({ KEPT: "yes", PROPERTY_RUNS: "100000" });
    expect(environmentOf("unit")).not.toHaveProperty("PROPERTY_RUNS");
  });
});
