// `npm run bench [-- words]`: what steps cost in the production build, with all context and with many
// generated records. Figures are of this machine at this moment; quote them only with both.
import { chromium, type Browser, type Page } from "@playwright/test";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { preview } from "vite";
import { ensureChromium, runMain } from "../scripts/env.mjs";
import { crowdJson } from "./crowdFile";
import { measureFirst } from "./firstPicture";
import { measureSteps, STEP_KINDS, type StepResult } from "./steps";

const REPORT = "test-results/bench.json";
const PORT = Number(process.env["BENCH_PORT"] ?? 4175);
/** Script work of a step with all context: quality.md. */
const MUST_MS = { median: 8, p95: 25 };
const CROWD = Number(process.env["BENCH_RECORDS"] ?? 100_000);

interface Subject {
  name: string;
  /** Id of the dossier. */
  dossier: string;
  query: string;
}

const CONTEXT: Subject = {
  name: "all context",
  dossier: "pakistan-iran-2023",
  query: "?layer=all",
};

async function bench(): Promise<number> {
  const words = process.argv.slice(2);
  const kinds = STEP_KINDS.filter(({ name }) => words.every((word) => name.includes(word)));
  const crowd: Subject = {
    name: `${CROWD.toLocaleString("en-GB")} generated records`,
    dossier: `crowd-${CROWD}`,
    query: "",
  };
  const crowdPath = `dist/data/dossiers/${crowd.dossier}.article.json`;
  writeFileSync(crowdPath, crowdJson(CROWD));
  const server = await preview({ preview: { port: PORT }, logLevel: "error" });
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const results: Record<string, unknown> = {
    browser: browser.version(),
    node: process.version,
    cores: cpus().length,
    load: loadavg()[0],
  };
  console.log(
    `Chromium ${browser.version()}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`,
  );
  try {
    for (const subject of [CONTEXT, crowd]) {
      const address = `http://127.0.0.1:${PORT}/d/${subject.dossier}/`;
      console.log(`\n${subject.name}`);
      const first = await onPage(browser, (page) => measureFirst(page, address + subject.query));
      console.log(
        `  complete after ${ms(first.readyMs)}, longest task ${ms(first.longestTaskMs)}, ${first.elements} elements`,
      );
      const steps: StepResult[] = [];
      for (const kind of kinds) {
        const step = await onPage(browser, (page) =>
          measureSteps(page, kind, address, subject.query),
        );
        steps.push(step);
        console.log(`  ${tell(step)}`);
      }
      results[subject.name] = { first, steps };
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(crowdPath);
  }
  mkdirSync("test-results", { recursive: true });
  writeFileSync(REPORT, JSON.stringify(results, null, 2));
  console.log(`\nWritten to ${REPORT}`);
  return 0;
}

async function onPage<T>(browser: Browser, run: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1400 },
    serviceWorkers: "block",
  });
  try {
    return await run(await context.newPage());
  } finally {
    await context.close();
  }
}

function tell({ name, steps, medianMs, p95Ms, taskMedianMs }: StepResult): string {
  if (steps === 0) return `${name.padEnd(20)} no step was possible`;
  const isOver = medianMs > MUST_MS.median || p95Ms > MUST_MS.p95;
  const figures = `script ${ms(medianMs)} median, ${ms(p95Ms)} p95; whole task ${ms(taskMedianMs)} median`;
  return `${name.padEnd(20)} ${figures}, ${steps} steps${isOver ? "  ← above 8 ms, 25 ms" : ""}`;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

await runMain(bench);
