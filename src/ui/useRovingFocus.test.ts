import { describe, expect, it } from "vitest";
import { resolveNeighbour } from "./useRovingFocus";

describe("resolveNeighbour", () => {
  const items = ["a", "b", "c"];

  it.each([
    ["ArrowDown", "a", "b"],
    ["ArrowRight", "b", "c"],
    ["ArrowUp", "c", "b"],
    ["ArrowLeft", "b", "a"],
    ["Home", "c", "a"],
    ["End", "a", "c"],
    ["ArrowDown", "c", null],
    ["ArrowUp", "a", null],
    ["Enter", "a", null],
  ])("%s from %s leads to %s", (key, current, expected) => {
    expect(resolveNeighbour(key, current, items)).toBe(expected);
  });
});
