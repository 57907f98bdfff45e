import type { Detection } from "../formats/import/detection";
import type { ImportedSet } from "../formats/import/importSession";
import type { ImportProgress, ImportReply, ImportRequest, ReadRequest } from "./importMessages";
import { trustedAddress } from "./trustedAddress";

export interface ReadFile {
  set: ImportedSet;
  /** Of the file's bytes: 64 hexadecimal digits. */
  sha256: string;
}

interface ImportWatch {
  onProgress: (progress: ImportProgress) => void;
  /** Aborting ends the worker at once; nothing of the file is kept. */
  signal: AbortSignal;
}

type Answer = Exclude<ImportReply, { type: "progress" | "failed" }>;

/** Reads a file in a worker, so that the page stays free. Rejects with the signal's reason or the worker's error. */
export async function importFile(
  request: Omit<ReadRequest, "type">,
  watch: ImportWatch,
): Promise<ReadFile> {
  const answer = await askWorker({ type: "read", ...request }, watch);
  if (answer.type !== "done") throw new TypeError("the worker answered something else");
  return { set: answer.set, sha256: answer.sha256 };
}

/** What a file is by its beginning. Rejects where the code that tells it does not arrive. */
export async function examineHead(head: Uint8Array, fileName: string): Promise<Detection> {
  const { signal } = new AbortController();
  const watch = { signal, onProgress: () => undefined };
  const answer = await askWorker({ type: "examine", head, fileName }, watch);
  if (answer.type !== "examined") throw new TypeError("the worker answered something else");
  return answer.detection;
}

/** A worker for one question; it ends with its answer. */
function askWorker(request: ImportRequest, { signal, onProgress }: ImportWatch): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(trustedAddress("import"), { type: "module" });
    const end = () => {
      worker.terminate();
      signal.removeEventListener("abort", cancel);
    };
    const cancel = () => {
      end();
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", cancel);
    worker.addEventListener("message", ({ data }: MessageEvent<ImportReply>) => {
      if (data.type === "progress") {
        onProgress(data.progress);
        return;
      }
      end();
      if (data.type === "failed") reject(new Error(data.message));
      else resolve(data);
    });
    worker.addEventListener("error", (event) => {
      end();
      reject(new Error(event.message || "the code that reads files did not arrive"));
    });
    worker.postMessage(request, []);
  });
}
