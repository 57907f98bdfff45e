import { afterEach, describe, expect, it, vi } from "vitest";
import { countMappings, forgetMappings, readMapping, rememberMapping } from "./rememberedMapping";

const KEY = "readout.mappings";
const HEADER = ["day", "what"];

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe("remembered columns", () => {
  it("are those last chosen for the very same header", () => {
    rememberMapping(HEADER, { date: 0 });
    rememberMapping(HEADER, { date: 0, title: 1 });
    expect(readMapping(HEADER)).toEqual({ date: 0, title: 1 });
    expect(readMapping(["what", "day"])).toBeNull();
    expect(countMappings()).toBe(1);
    forgetMappings();
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it("are at most twenty, the last ones", () => {
    for (let at = 0; at < 25; at += 1) rememberMapping([`column ${at}`], { date: 0 });
    expect(countMappings()).toBe(20);
    expect(readMapping(["column 4"])).toBeNull();
    expect(readMapping(["column 24"])).toEqual({ date: 0 });
  });

  it.each([
    "{",
    "null",
    "[1]",
    '[{"header":["day","what"],"columns":{"date":2}}]',
    '[{"header":["day","what"],"columns":{"__proto__x":0}}]',
    '[{"header":["day","what"],"columns":{"date":"0"}}]',
    '[{"header":"day","columns":{}}]',
  ])("leave out what is none: %s", (stored) => {
    localStorage.setItem(KEY, stored);
    expect(readMapping(HEADER)).toBeNull();
  });

  it("never stop anything where storage is blocked or full", () => {
    const block = () => {
      throw new DOMException("blocked", "SecurityError");
    };
    for (const name of ["getItem", "setItem", "removeItem"] as const) {
      vi.spyOn(Storage.prototype, name).mockImplementation(block);
    }
    rememberMapping(HEADER, { date: 0 });
    forgetMappings();
    expect(readMapping(HEADER)).toBeNull();
    expect(countMappings()).toBe(0);
  });
});
