import { createHashIndex } from "./hashIndex";
import { slugOf } from "./importedSlugs";
import type { ImportNoteKind } from "./importReport";

/** Gives each row an id of its own, from the file's: of ids that come again, the later ones get a number. */
export function createRowIds(note: (kind: ImportNoteKind) => void): {
  give: (key: string, line: number) => string;
} {
  const taken = createHashIndex();
  const nextNumbers = new Map<string, number>();
  return {
    give: (key, line) => {
      const slug = slugOf(key);
      const base = slug === "" ? `line-${line}` : slug;
      if (taken.put(base, line) === null) return base;
      note("repeated-id");
      for (let next = nextNumbers.get(base) ?? 2; ; next += 1) {
        const id = `${base}-${next}`;
        nextNumbers.set(base, next + 1);
        if (taken.put(id, line) === null) return id;
      }
    },
  };
}
