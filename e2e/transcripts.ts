import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TestInfo } from "@playwright/test";
import { expect } from "./readoutTest";
import type { ScreenReader } from "./screenReader";

const FOLDER = "e2e/transcripts";

/** What was heard is what is written down under that name; `--update-snapshots=all` writes it anew. */
export function expectTranscript(reader: ScreenReader, name: string, info: TestInfo): void {
  const file = join(FOLDER, `${name}.txt`);
  if (info.config.updateSnapshots === "all") {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, reader.transcript());
  }
  expect(reader.transcript()).toBe(readFileSync(file, "utf8"));
}
