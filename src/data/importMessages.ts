import type { Detection } from "../formats/import/detection";
import type { ImportPlan, TextEncodingName } from "../formats/import/importPlan";
import type { ImportedSet } from "../formats/import/importSession";

/** To look at the beginning of a file. */
export interface ExamineRequest {
  type: "examine";
  head: Uint8Array;
  fileName: string;
}

/** To read a file from its first byte to its last. */
export interface ReadRequest {
  type: "read";
  file: Blob;
  encoding: TextEncodingName;
  plan: ImportPlan;
}

/** What the page asks of an import worker, once in the worker's life. */
export type ImportRequest = ExamineRequest | ReadRequest;

/** How far it has come. */
export interface ImportProgress {
  bytes: number;
  totalBytes: number;
  rows: number;
  accepted: number;
  rejected: number;
  elapsedMs: number;
}

/** What the worker answers: progress at most ten times a second, then one of the others. */
export type ImportReply =
  | { type: "progress"; progress: ImportProgress }
  | { type: "examined"; detection: Detection }
  | { type: "done"; set: ImportedSet; sha256: string }
  | { type: "failed"; message: string };
