import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeCrowd } from "../src/testing/makeCrowd";

const FOLDER = "node_modules/.bench";
/** What the generated records depend on. */
const MADE_BY = ["src/testing", "src/model"];

/** The generated dossier as the application fetches it; made once for the code that makes it. */
export function crowdJson(count: number): string {
  const file = join(FOLDER, `crowd-${count}-${stamp()}.json`);
  if (existsSync(file)) return readFileSync(file, "utf8");
  const text = JSON.stringify({ ...makeCrowd(count), id: `crowd-${count}` });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, text);
  return text;
}

function stamp(): string {
  const hash = createHash("sha256");
  for (const folder of MADE_BY) {
    for (const name of readdirSync(folder).filter((file) =>
      /make\w+\.ts$|compile\w+\.ts$/.test(file),
    )) {
      hash.update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest("hex").slice(0, 12);
}
