import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const FOLDERS = ["src", "scripts", "e2e"];

function readSources(): string {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => join(folder, name))
      .filter((name) => /\.(?:tsx?|mjs)$/.test(name) && !name.includes("paraglide")),
  )
    .map((name) => readFileSync(name, "utf8"))
    .join("\n");
}

it("every message stands somewhere", () => {
  const messages = JSON.parse(readFileSync("messages/en.json", "utf8")) as Record<string, unknown>;
  const used = new Set(readSources().match(/\bm\.[a-z0-9_]+/g));
  const keys = Object.keys(messages).filter((key) => !key.startsWith("$"));
  expect(keys.filter((key) => !used.has(`m.${key}`))).toEqual([]);
});
