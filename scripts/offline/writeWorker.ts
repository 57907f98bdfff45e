// Last step of the build: the worker that keeps the site for times without a network.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fillWorker } from "./fillWorker";
import { listOfflineFiles } from "./listOfflineFiles";

const BUILD = process.env["OUT_DIR"] ?? "dist";
const SOURCES = "scripts/offline";

function readSource(name: string): string {
  return readFileSync(join(SOURCES, name), "utf8");
}

if (process.env["OFFLINE"] === "off") {
  writeFileSync(join(BUILD, "offline.js"), readSource("killSwitch.js"));
  console.log("offline.js is the kill switch: it takes away what readers keep of earlier builds");
} else {
  const built = readdirSync(BUILD, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(BUILD.length + 1))
    .map((path) => path.replaceAll(sep, "/"));
  const contents = listOfflineFiles(built).map((file): [string, Buffer] => [
    file,
    readFileSync(join(BUILD, file)),
  ]);
  const files = contents.map(([file, content]): [string, string] => [file, hash(content)]);
  writeFileSync(join(BUILD, "offline.js"), fillWorker(readSource("worker.js"), new Map(files)));
  const bytes = contents.reduce((sum, [, content]) => sum + content.length, 0);
  console.log(`offline.js keeps ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
}

function hash(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 12);
}
