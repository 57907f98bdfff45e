import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { checkNode, findChromium, findFirefox } from "./env.mjs";

describe("checkNode", () => {
  it.each(["20.19.0", "20.20.2", "22.12.0", "24.0.0", "26.1.0"])("takes %s", (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each(["18.20.0", "20.18.3", "21.7.0", "22.11.0", "23.9.0"])("refuses %s", (version) => {
    expect(() => checkNode(version)).toThrow(`this is ${version}`);
  });
});

describe.each([
  ["CHROMIUM", findChromium],
  ["FIREFOX", findFirefox],
])("the browser that %s names", (variable, find) => {
  afterEach(() => vi.unstubAllEnvs());

  it("is taken or is an error, never replaced by another", () => {
    vi.stubEnv(variable, process.execPath);
    expect(find()).toBe(process.execPath);
    vi.stubEnv(variable, "/nowhere/browser");
    expect(() => find()).toThrow(`${variable}=/nowhere/browser does not run.`);
  });
});

describe("findFirefox", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("finds one in the folders of the path, and none where there is none", () => {
    const folder = mkdtempSync(join(tmpdir(), "readout-firefox-"));
    vi.stubEnv("FIREFOX", "");
    vi.stubEnv("PATH", folder);
    expect([null, "/snap/bin/firefox"]).toContain(findFirefox());
    symlinkSync(process.execPath, join(folder, "firefox"));
    expect(findFirefox()).toBe(join(folder, "firefox"));
    rmSync(folder, { recursive: true });
  });
});
