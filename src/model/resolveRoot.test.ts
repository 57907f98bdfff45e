import { expect, it } from "vitest";
import { resolveRoot } from "./resolveRoot";

const places = new Map<string, { partOf?: string }>([
  ["country", {}],
  ["province", { partOf: "country" }],
  ["town", { partOf: "province" }],
  ["stray", { partOf: "unknown" }],
]);

it.each([
  ["country", "country"],
  ["province", "country"],
  ["town", "country"],
  ["stray", "unknown"],
  ["nowhere", "nowhere"],
])("%s lies in %s", (id, root) => {
  expect(resolveRoot(places, id, ({ partOf }) => partOf)).toBe(root);
});
