import { createHash } from "node:crypto";

/** The worker for these files with their hashes: the same ones give the same worker, byte for byte. */
export function fillWorker(source: string, files: ReadonlyMap<string, string>): string {
  const list = JSON.stringify(Object.fromEntries(files), null, 2);
  const version = createHash("sha256").update(source).update(list).digest("hex").slice(0, 12);
  const hasRoom = source.includes("__VERSION__") && source.includes("__FILES__");
  if (!hasRoom || files.size === 0) {
    throw new Error("the offline worker has no room for its files, or none to keep");
  }
  return source.replace("__VERSION__", version).replace("__FILES__", () => list);
}
