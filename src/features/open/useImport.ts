import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { importFile } from "../../data/importFile";
import { holdSet } from "../../data/importedSets";
import type { ImportPlan } from "../../formats/import/importPlan";
import { importedSetId, type ImportedOrigin } from "../../model/importedSet";
import { formatLocalDay } from "../../selectors/formatLocalDay";
import { examinePicked } from "./examineFile";
import type { ChosenFile, ImportPhase, ReadSet } from "./importPhase";
import type { Picked } from "./pickedFiles";

export interface ImportSteps {
  phase: ImportPhase;
  pick: (picked: Picked) => void;
  read: (chosen: ChosenFile, plan: ImportPlan) => void;
  /** Ends the reading: as before the press on Import, nothing is kept of it. */
  cancel: () => void;
  startOver: () => void;
}

/**
 * The way from a file to its set. `onRead` is told of a set once this page holds it. `isEager`: a file that
 * raises no question is read without a further press.
 */
export function useImport(onRead?: (read: ReadSet) => void, isEager = false): ImportSteps {
  const [phase, setPhase] = useState<ImportPhase>({ kind: "idle" });
  const client = useQueryClient();
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  /** Whatever ran before ends, and what it still says is not heard. */
  const begin = (): AbortSignal => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  };

  const pick = async (picked: Picked) => {
    const signal = begin();
    const name = nameOf(picked);
    setPhase({ kind: "examining", name });
    const next = await examinePicked(picked).catch((error: unknown): ImportPhase => {
      return { kind: "refused", name, refusal: "unreadable", detail: messageOf(error) };
    });
    if (signal.aborted) return;
    if (isEager && next.kind === "chosen" && needsNoAnswer(next.chosen)) {
      await read(next.chosen, next.chosen.plan);
    } else setPhase(next);
  };

  const read = async (chosen: ChosenFile, plan: ImportPlan) => {
    const signal = begin();
    const { file, detection } = chosen;
    setPhase({ kind: "reading", chosen, plan, progress: null });
    try {
      const { set, sha256 } = await importFile(
        { file, encoding: detection.encoding, plan },
        {
          signal,
          onProgress: (progress) =>
            !signal.aborted && setPhase({ kind: "reading", chosen, plan, progress }),
        },
      );
      const { attribution, redistributable, machineCoded } = detection.licence;
      const { format } = set.report;
      const importedOn = formatLocalDay(new Date());
      const origin: ImportedOrigin = {
        format,
        fileName: file.name,
        sha256,
        importedOn,
        attribution: attribution?.replace("{date}", importedOn) ?? null,
        redistributable,
        machineCoded,
      };
      // What was drawn of an earlier reading of the same file is not this one.
      client.removeQueries({ queryKey: ["dossier", importedSetId(sha256)] });
      const held = holdSet(origin, file.size, set);
      const done = { chosen, set: held, report: set.report };
      setPhase({ kind: "read", ...done });
      onRead?.(done);
    } catch (error) {
      if (!signal.aborted) setPhase({ kind: "failed", chosen, message: messageOf(error) });
    }
  };

  const cancel = () => {
    running.current?.abort();
    if (phase.kind !== "reading") return;
    setPhase({ kind: "chosen", chosen: phase.chosen, notice: "cancelled" });
  };

  const startOver = () => {
    running.current?.abort();
    setPhase({ kind: "idle" });
  };

  return {
    phase,
    pick: (picked) => void pick(picked),
    read: (chosen, plan) => void read(chosen, plan),
    cancel,
    startOver,
  };
}

function needsNoAnswer({ detection: { questions, mapping } }: ChosenFile): boolean {
  return questions.length === 0 && !mapping;
}

function nameOf(picked: Picked): string {
  if (picked.kind === "file") return picked.file.name;
  return picked.kind === "several" ? "" : picked.name;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
