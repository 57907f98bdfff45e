import type { Source } from "../model/dossier";
import { INTERNATIONAL, type Layer } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";

export interface CountryShare {
  /** INTERNATIONAL where the publisher is of no one country, null where none is recorded. */
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

/** Countries among the shares: neither what is of no one country nor what is not recorded. */
export function countCountries(shares: readonly CountryShare[]): number {
  return shares.filter(isOfCountry).length;
}

/**
 * The balance of the context's sources in one sentence, "mostly" where one country or two hold more
 * than half: "Context: mostly pages of outlets from Pakistan (152) and Iran (55); 131 of 358 from elsewhere, 8
 * international, 12 with no country recorded". Empty without sources.
 */
export function selectContextBalance(sources: readonly Source[]): string {
  const shares = selectCountryShares(sources, "context");
  const total = sum(shares);
  if (total === 0) return "";
  const countries = shares.filter(isOfCountry);
  const leading = [1, 2]
    .map((size) => countries.slice(0, size))
    .find((some) => sum(some) * 2 > total);
  const named = leading ?? countries.slice(0, 2);
  const names = named.map(({ country, count }) => m.balance_country({ country: country!, count }));
  const lead =
    names.length === 2 ? m.balance_pair({ first: names[0]!, second: names[1]! }) : names[0];
  const rest = sum(countries) - sum(named);
  const international = sum(shares.filter(({ country }) => country === INTERNATIONAL));
  const unrecorded = total - sum(countries) - international;
  return [
    ...(lead === undefined
      ? []
      : [leading ? m.balance_mostly({ lead }) : m.balance_among({ lead })]),
    [
      ...(rest > 0 ? [m.balance_others({ count: rest, total })] : []),
      ...(international > 0 ? [m.balance_international({ count: international })] : []),
      ...(unrecorded > 0 ? [m.balance_unrecorded({ count: unrecorded })] : []),
    ].join(", "),
  ]
    .filter((part) => part !== "")
    .join("; ");
}

function isOfCountry({ country }: CountryShare): boolean {
  return country !== null && country !== INTERNATIONAL;
}

function sum(shares: readonly CountryShare[]): number {
  return shares.reduce((total, { count }) => total + count, 0);
}
