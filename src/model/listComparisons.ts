import type { AuthoredEvent } from "./dossierSchema";
import { LAYER_LINKS } from "./vocabulary";

/** By record: the first event, by day, with rival accounts that dates it, else locates, corroborates or disputes it. */
export function listComparisons(events: readonly AuthoredEvent[]): ReadonlyMap<string, string> {
  const compared = events
    .filter(({ accounts }) => accounts !== undefined)
    .toSorted((a, b) => (a.when ?? "").localeCompare(b.when ?? ""));
  const comparisons = new Map<string, string>();
  for (const link of LAYER_LINKS) {
    for (const event of compared) {
      for (const record of event[link] ?? []) {
        if (!comparisons.has(record)) comparisons.set(record, event.id);
      }
    }
  }
  return comparisons;
}
