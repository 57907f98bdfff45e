import type { ImportNote, ImportNoteKind } from "./importReport";

/** Counts what is to be told of a file. */
export interface NoteTally {
  note: (kind: ImportNoteKind, count?: number) => void;
  list: () => ImportNote[];
}

export function createNoteTally(): NoteTally {
  const counts = new Map<ImportNoteKind, number>();
  return {
    note: (kind, count = 1) => counts.set(kind, (counts.get(kind) ?? 0) + count),
    list: () => Array.from(counts, ([kind, count]) => ({ kind, count })),
  };
}
