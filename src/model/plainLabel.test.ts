import { expect, it } from "vitest";
import { plainLabel } from "./plainLabel";

it.each([
  ["Balochistan (Pakistan)", "Balochistan"],
  ["Gaza Strip", "Gaza Strip"],
  ["The (old) name", "The (old) name"],
  ["Two (one) (two)", "Two (one)"],
])("%s is plainly %s", (label, plain) => {
  expect(plainLabel(label)).toBe(plain);
});
