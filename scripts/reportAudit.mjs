// What is known against the packages that reach the reader's browser, as a report: advisories come and go
// without a change of ours, so they are told and never fail a run.
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { runMain, runNpm } from "./env.mjs";

const LIMIT_MS = 60_000;

/**
 * @param {string} output of `npm audit --json`
 * @returns the lines to print, and how the step counts: told, or left out with its reason.
 */
export function tellAudit(output) {
  const audit = parse(output);
  if (!audit?.vulnerabilities) {
    const reason = `the registry answered no audit: ${audit?.message ?? "no answer"}`;
    return { lines: [], counts: { passed: 0, failed: 0, skipped: 1, reason } };
  }
  const lines = Object.values(audit.vulnerabilities).map(
    ({ name, severity, range }) => `  ${severity}: ${name} ${range}`,
  );
  const heading = `${lines.length} packages with a known vulnerability`;
  return { lines: [heading, ...lines], counts: { passed: 1, failed: 0, skipped: 0 } };
}

function parse(output) {
  try {
    return JSON.parse(output);
  } catch {
    return null;
  }
}

function reportAudit(reportFile) {
  const { stdout } = runNpm(["audit", "--omit=dev", "--json"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    timeout: LIMIT_MS,
  });
  const { lines, counts } = tellAudit(stdout ?? "");
  for (const line of lines) console.log(line);
  writeFileSync(reportFile, JSON.stringify(counts));
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await runMain(() => reportAudit(process.argv[2]));
}
