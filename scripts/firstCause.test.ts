import { describe, expect, it } from "vitest";
import type { Problem } from "../src/model/problem";
import { describeFirstCause } from "./firstCause";

const error = (field: string): Problem => ({
  severity: "error",
  file: "actors.json",
  id: "iran",
  field,
  found: "nothing",
  expected: "a value",
});
const warning: Problem = { severity: "warning", file: "a.txt", id: "", field: "", message: "none" };

describe("describeFirstCause", () => {
  it("repeats the first of several errors, in full", () => {
    expect(describeFirstCause([warning, error("name"), error("kind")])).toBe(
      "mend this first, others may follow from it: error: actors.json · iran · name: found nothing, expected a value",
    );
  });

  it("says nothing of a single error, which stands there already, nor of warnings", () => {
    expect(describeFirstCause([error("name"), warning])).toBeNull();
    expect(describeFirstCause([warning, warning])).toBeNull();
    expect(describeFirstCause([])).toBeNull();
  });
});
