import { describe, expect, it } from "vitest";
import {
  PRESENT_COMMANDS,
  PRESENT_KEYS,
  readPresentKey,
  shownKeys,
  type FocusPlace,
  type PresentCommand,
} from "./presentKeys";

const press = (key: string, place: FocusPlace) =>
  readPresentKey({ key, altKey: false, ctrlKey: false, metaKey: false }, place);

describe("keys of the presenter", () => {
  it.each<[string, PresentCommand]>([
    ["ArrowRight", "next"],
    [" ", "next"],
    ["PageDown", "next"],
    ["ArrowLeft", "previous"],
    ["PageUp", "previous"],
    ["Home", "first"],
    ["End", "last"],
    ["b", "blank"],
    ["B", "blank"],
    [".", "blank"],
    ["o", "steps"],
    ["f", "fullScreen"],
    ["n", "notes"],
    ["?", "help"],
    ["Escape", "leave"],
  ])("%j on the stage: %s", (key, command) => {
    expect(press(key, "stage")).toBe(command);
  });

  it("leaves to a mark what moves between marks, but never what a clicker sends", () => {
    for (const key of ["ArrowRight", "ArrowLeft", " ", "Home", "End"]) {
      expect(press(key, "view")).toBeNull();
    }
    for (const place of ["view", "control", "field"] as const) {
      expect(press("PageDown", place)).toBe("next");
      expect(press("PageUp", place)).toBe("previous");
    }
  });

  it("leaves Space to a button and all writing to a field", () => {
    expect(press(" ", "control")).toBeNull();
    expect(press("ArrowRight", "control")).toBe("next");
    for (const key of ["b", "o", ".", "?", "ArrowLeft", "Escape"]) {
      expect(press(key, "field")).toBeNull();
    }
  });

  it("means nothing else, nor with a modifier", () => {
    expect(press("x", "stage")).toBeNull();
    expect(press("ArrowDown", "stage")).toBeNull();
    for (const held of ["altKey", "ctrlKey", "metaKey"]) {
      const key = { key: "b", altKey: false, ctrlKey: false, metaKey: false, [held]: true };
      expect(readPresentKey(key, "stage")).toBeNull();
    }
  });

  it("are each bound once, and each command has keys to be told by", () => {
    const bound = PRESENT_KEYS.flatMap(({ keys }) => keys);
    expect(new Set(bound).size).toBe(bound.length);
    const commands = Object.keys(PRESENT_COMMANDS) as PresentCommand[];
    expect(commands.filter((command) => shownKeys(command) === "")).toEqual([]);
    expect(shownKeys("next")).toBe("Page Down, →, Space");
  });
});
