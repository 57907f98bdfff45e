import { detachText } from "./detachText";
import { growUint32 } from "./growingArray";
import { NO_ISSUE, type ImportedIssueEntry } from "./importedColumns";
import { createSlugGiver } from "./importedSlugs";
import type { ImportNoteKind } from "./importReport";

/** A record table holds 32 issues; one of them is for all other categories. */
const MOST_OWN = 31;
const COLOURS = ["1", "2", "3", "4", "5"] as const;

export const OTHER_CATEGORIES = "other categories";

export interface CategoryTally {
  add: (category: string) => void;
  finish: (note: (kind: ImportNoteKind, count: number) => void) => {
    /** By row, index into `issues`, NO_ISSUE for an empty category. */
    issue: Uint8Array<ArrayBuffer>;
    issues: ImportedIssueEntry[];
    /** How many categories are under `OTHER_CATEGORIES`. */
    other: number;
  };
}

/** Makes issues of categories: the most frequent ones, and one for all others where there are more. */
export function createCategoryTally(): CategoryTally {
  const ofRow = growUint32();
  const labels: string[] = [];
  const counts: number[] = [];
  const indexOf = new Map<string, number>();
  return {
    add: (category) => {
      let at = indexOf.get(category);
      if (at === undefined) {
        at = labels.length;
        labels.push(detachText(category));
        counts.push(0);
        indexOf.set(labels[at] ?? "", at);
      }
      counts[at] = (counts[at] ?? 0) + 1;
      ofRow.add(at);
    },
    finish: (note) => {
      const ranked = labels
        .map((label, at) => ({ label, at, count: counts[at] ?? 0 }))
        .filter(({ label }) => label !== "")
        .sort((a, b) => b.count - a.count || a.at - b.at);
      const own = ranked.slice(0, MOST_OWN);
      const others = ranked.slice(MOST_OWN);
      const otherCount = others.reduce((sum, { count }) => sum + count, 0);
      if (otherCount > 0) note("other-category", otherCount);
      const issueOf = new Uint8Array(labels.length).fill(own.length);
      const unnamed = indexOf.get("");
      if (unnamed !== undefined) issueOf[unnamed] = NO_ISSUE;
      own.forEach(({ at }, index) => {
        issueOf[at] = index;
      });
      const giveId = createSlugGiver("category");
      const entries =
        others.length > 0 ? [...own, { label: OTHER_CATEGORIES, count: otherCount }] : own;
      return {
        issue: Uint8Array.from(ofRow.finish(), (at) => issueOf[at] ?? NO_ISSUE),
        issues: entries.map(({ label, count }, index) => ({
          id: giveId(label),
          label,
          count,
          colour: COLOURS[index] ?? "other",
        })),
        other: others.length,
      };
    },
  };
}
