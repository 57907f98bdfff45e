import type { ImportProgress } from "../../data/importMessages";
import type { HeldSet } from "../../data/importedSets";
import type { Detection, Refusal as RefusedFormat } from "../../formats/import/detection";
import type { ImportPlan } from "../../formats/import/importPlan";
import type { ImportReport } from "../../formats/import/importReport";
import type { UnreadableKind } from "../../formats/unreadableFile";

/** A file whose beginning was looked at. */
export interface ChosenFile {
  file: File;
  detection: Detection;
  plan: ImportPlan;
}

/** Why nothing can be read of what was chosen. */
export type Refusal =
  | UnreadableKind
  | RefusedFormat
  | "too-large"
  | "too-large-json"
  | "folder"
  | "folder-broken"
  | "several"
  | "unreadable"
  | "no-table";

/** A set that was read and is held by this page. */
export interface ReadSet {
  chosen: ChosenFile;
  set: HeldSet;
  report: ImportReport;
}

/** Where a reader stands on the way from a file to its set. */
export type ImportPhase =
  | { kind: "idle" }
  | { kind: "examining"; name: string }
  | { kind: "refused"; name: string; refusal: Refusal; detail: string }
  | { kind: "chosen"; chosen: ChosenFile; notice: "cancelled" | null }
  | { kind: "reading"; chosen: ChosenFile; plan: ImportPlan; progress: ImportProgress | null }
  | { kind: "failed"; chosen: ChosenFile; message: string }
  | ({ kind: "read" } & ReadSet);
