import { afterEach, describe, expect, it, vi } from "vitest";
import { checkNode, findChromium } from "./env.mjs";

describe("checkNode", () => {
  it.each(["20.19.0", "20.20.2", "22.12.0", "24.0.0", "26.1.0"])("takes %s", (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each(["18.20.0", "20.18.3", "21.7.0", "22.11.0", "23.9.0"])("refuses %s", (version) => {
    expect(() => checkNode(version)).toThrow(`this is ${version}`);
  });
});

describe("findChromium", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("never takes another browser than the one that was asked for", () => {
    vi.stubEnv("CHROMIUM", "/nowhere/chromium");
    expect(() => findChromium()).toThrow("CHROMIUM=/nowhere/chromium does not run.");
  });
});
