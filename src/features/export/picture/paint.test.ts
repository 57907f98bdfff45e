import { describe, expect, it } from "vitest";
import { readPaint } from "./paint";

describe("readPaint", () => {
  it.each([
    ["rgb(1, 2, 3)", "rgb(1, 2, 3)", 1],
    ["rgba(1, 2, 3, 0.25)", "rgb(1, 2, 3)", 0.25],
    ["rgba(0, 0, 0, 0)", "rgb(0, 0, 0)", 0],
    ["color(srgb 1 0.5 0)", "rgb(255, 128, 0)", 1],
    ["color(srgb 0 0 0 / 0.4)", "rgb(0, 0, 0)", 0.4],
    ["none", "none", 1],
    ['url("#hatch")', 'url("#hatch")', 1],
  ])("reads %s", (value, paint, opacity) => {
    expect(readPaint(value)).toEqual({ paint, opacity });
  });
});
