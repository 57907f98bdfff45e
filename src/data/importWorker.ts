import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { detectImport } from "../formats/import/detectImport";
import { listTransferables } from "../formats/import/importedColumns";
import { startImport } from "../formats/import/importSession";
import type { ImportReply, ImportRequest, ReadRequest } from "./importMessages";

/** Ten times a second are as much as anyone can read. */
const PROGRESS_EVERY_MS = 100;

self.addEventListener("message", ({ data }: MessageEvent<ImportRequest>) => {
  answer(data).catch((error: unknown) => {
    reply({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  });
});

async function answer(request: ImportRequest): Promise<void> {
  if (request.type === "read") await readFile(request);
  else reply({ type: "examined", detection: detectImport(request.head, request.fileName) });
}

/** Reads the file from its first byte to its last, one piece in memory at a time. */
async function readFile({ file, encoding, plan }: ReadRequest): Promise<void> {
  const startedMs = performance.now();
  const session = startImport(plan);
  const hash = sha256.create();
  const decoder = new TextDecoder(encoding);
  const reader = file.stream().getReader();
  let bytes = 0;
  let toldMs = startedMs;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.length;
    hash.update(part.value);
    session.push(decoder.decode(part.value, { stream: true }));
    const nowMs = performance.now();
    if (nowMs - toldMs < PROGRESS_EVERY_MS) continue;
    toldMs = nowMs;
    const { rows, accepted, rejected } = session;
    const elapsedMs = nowMs - startedMs;
    const progress = { bytes, totalBytes: file.size, rows, accepted, rejected, elapsedMs };
    reply({ type: "progress", progress });
  }
  session.push(decoder.decode());
  const set = session.end();
  reply({ type: "done", set, sha256: bytesToHex(hash.digest()) }, listTransferables(set.columns));
}

function reply(message: ImportReply, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}
