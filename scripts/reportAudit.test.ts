import { describe, expect, it } from "vitest";
import { tellAudit } from "./reportAudit.mjs";

describe("tellAudit", () => {
  it("tells each package that something is known against, and counts as passed", () => {
    const vulnerabilities = {
      weak: { name: "weak", severity: "high", range: "<2.0.1", via: [] },
      old: { name: "old", severity: "low", range: "*", via: ["weak"] },
    };
    expect(tellAudit(JSON.stringify({ auditReportVersion: 2, vulnerabilities }))).toStrictEqual({
      lines: ["2 packages with a known vulnerability", "  high: weak <2.0.1", "  low: old *"],
      counts: { passed: 1, failed: 0, skipped: 0 },
    });
  });

  it("tells that nothing is known", () => {
    const { lines, counts } = tellAudit(JSON.stringify({ vulnerabilities: {} }));
    expect(lines).toStrictEqual(["0 packages with a known vulnerability"]);
    expect(counts.passed).toBe(1);
  });

  it.each([
    [
      JSON.stringify({ message: "405 Method Not Allowed", statusCode: 405 }),
      "405 Method Not Allowed",
    ],
    ["", "no answer"],
    ["<!doctype html>", "no answer"],
    ["null", "no answer"],
  ])("is left out, with its reason, where the registry gives no audit: %s", (output, answer) => {
    expect(tellAudit(output)).toStrictEqual({
      lines: [],
      counts: {
        passed: 0,
        failed: 0,
        skipped: 1,
        reason: `the registry answered no audit: ${answer}`,
      },
    });
  });
});
