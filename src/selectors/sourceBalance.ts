import type { Source } from "../model/dossier";
import type { Layer } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";

export interface CountryShare {
  /** Null where none is recorded. */
  country: string | null;
  count: number;
}

/** Sources by country of their publisher, most first, then by name; those without one last. */
export function selectCountryShares(sources: readonly Source[], layer: Layer): CountryShare[] {
  const counts = new Map<string | null, number>();
  for (const source of sources) {
    if (source.layer !== layer) continue;
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
 * The balance of the context's sources in one sentence: "358 sources: 152 from Pakistan, 55 from Iran,
 * 139 from 30 other countries or bodies, 12 with no country recorded". Empty without sources.
 */
export function selectContextBalance(sources: readonly Source[]): string {
  const shares = selectCountryShares(sources, "context");
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return "";
  const known = shares.filter(({ country }) => country !== null);
  const [first, second, ...others] = known;
  const rest = others.reduce((sum, { count }) => sum + count, 0);
  const unrecorded = shares.find(({ country }) => country === null)?.count ?? 0;
  const parts = [
    ...[first, second].flatMap((share) =>
      share ? [m.balance_country({ count: share.count, country: share.country ?? "" })] : [],
    ),
    ...(rest > 0 ? [m.balance_others({ count: rest, countries: others.length })] : []),
    ...(unrecorded > 0 ? [m.balance_unrecorded({ count: unrecorded })] : []),
  ];
  return m.balance({ total, parts: parts.join(", ") });
}
