import { expect, it } from "vitest";
import { presentScale } from "./presentScale";

it.each([
  [1920, 1080, 1.5],
  [1440, 900, 1.13],
  [1280, 720, 1],
  [390, 844, 1],
  [3840, 2160, 3],
  [7680, 4320, 3],
  [2560, 1080, 1.5],
])("fits a window of %d × %d by %d", (widthPx, heightPx, scale) => {
  expect(presentScale(widthPx, heightPx)).toBe(scale);
});
