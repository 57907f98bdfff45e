import { afterEach, expect, it, vi } from "vitest";
import { scaleOf } from "./scaleOf";

afterEach(() => {
  vi.restoreAllMocks();
});

it.each([
  [450, 300, 1.5],
  [340.4, 340, 1],
  [450, 0, 1],
])("of a box drawn %d wide and laid out %d wide is %d", (drawn, laidOut, scale) => {
  const element = document.createElement("div");
  vi.spyOn(element, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, drawn, 10));
  vi.spyOn(element, "offsetWidth", "get").mockReturnValue(laidOut);
  expect(scaleOf(element)).toBe(scale);
});
