import type { Source } from "../model/dossier";
import type { Layer } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";

export interface CountryShare {
  /** Null where none is recorded. */
  country: string | null;
  count: number;
}

/** Sources by country of their publisher, most first, then by name; those without one last. */
export function selectCountryShares(sources: readonly Source[], layer?: Layer): CountryShare[] {
  const counts = new Map<string | null, number>();
  for (const source of sources) {
    if (layer !== undefined && source.layer !== layer) continue;
    counts.set(source.country, (counts.get(source.country) ?? 0) + 1);
  }
  return [...counts]
    .map(([country, count]) => ({ country, count }))
    .toSorted(
      (a, b) =>
        Number(a.country === null) - Number(b.country === null) ||
        b.count - a.count ||
        (a.country ?? "").localeCompare(b.country ?? "", "en"),
    );
}

/**
 * The balance of the context's sources in one sentence, "mostly" where one country or two hold more
 * than half: "Mostly outlets from Pakistan (152) and Iran (55); 139 of 358 from elsewhere, 12 with no
 * country recorded". Empty without sources.
 */
export function selectContextBalance(sources: readonly Source[]): string {
  const shares = selectCountryShares(sources, "context");
  const total = sum(shares);
  if (total === 0) return "";
  const known = shares.filter(({ country }) => country !== null);
  const leading = [1, 2].map((size) => known.slice(0, size)).find((some) => sum(some) * 2 > total);
  const named = leading ?? known.slice(0, 2);
  const names = named.map(({ country, count }) => m.balance_country({ country: country!, count }));
  const lead =
    names.length === 2 ? m.balance_pair({ first: names[0]!, second: names[1]! }) : names[0];
  const rest = sum(known) - sum(named);
  const unrecorded = total - sum(known);
  return [
    ...(lead === undefined
      ? []
      : [leading ? m.balance_mostly({ lead }) : m.balance_among({ lead })]),
    [
      ...(rest > 0 ? [m.balance_others({ count: rest, total })] : []),
      ...(unrecorded > 0 ? [m.balance_unrecorded({ count: unrecorded })] : []),
    ].join(", "),
  ]
    .filter((part) => part !== "")
    .join("; ");
}

function sum(shares: readonly CountryShare[]): number {
  return shares.reduce((total, { count }) => total + count, 0);
}
