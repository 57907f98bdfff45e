import { examineHead } from "../../data/importFile";
import { planImport, type Detection } from "../../formats/import/detection";
import { IMPORT_LIMITS } from "../../formats/import/importLimits";
import { findUnreadable } from "../../formats/unreadableFile";
import type { ImportPhase, Refusal } from "./importPhase";
import { joinDossierFiles } from "./joinDossierFiles";
import type { Picked } from "./pickedFiles";

/** What a format is told by; the rest of the file is only read once the reader asks for it. */
const HEAD_BYTES = 262_144;

/** Looks at the beginning of what was chosen, and says what it is or why nothing can be read of it. */
export async function examinePicked(picked: Picked): Promise<ImportPhase> {
  switch (picked.kind) {
    case "several":
      return refuse(String(picked.count), "several");
    case "folder-unreadable":
      return refuse(picked.name, "folder");
    case "folder": {
      const joined = await joinDossierFiles(picked.name, picked.files);
      return joined.ok
        ? examineFile(joined.file)
        : refuse(picked.name, "folder-broken", joined.detail);
    }
    case "file":
      return examineFile(picked.file);
  }
}

async function examineFile(file: File): Promise<ImportPhase> {
  if (file.size > IMPORT_LIMITS.tableBytes) return refuse(file.name, "too-large");
  let head: Uint8Array;
  try {
    head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  } catch (error) {
    // A folder, a file that is gone, or one that the browser may not read.
    return refuse(file.name, "unreadable", error instanceof Error ? error.message : "");
  }
  const unreadable = findUnreadable(head);
  if (unreadable) return refuse(file.name, unreadable);
  const detection = await examineHead(head, file.name);
  const plan = planImport(detection);
  if (!plan) return refuse(file.name, refusalOf(detection));
  if (plan.delimiter === null && file.size > IMPORT_LIMITS.jsonBytes) {
    return refuse(file.name, "too-large-json");
  }
  return { kind: "chosen", chosen: { file, detection, plan }, notice: null };
}

function refusalOf({ reasons }: Detection): Refusal {
  for (const reason of reasons) {
    if (reason.kind === "refused") return reason.why;
    if (reason.kind === "empty") return "empty";
  }
  return "no-table";
}

function refuse(name: string, refusal: Refusal, detail = ""): ImportPhase {
  return { kind: "refused", name, refusal, detail };
}
