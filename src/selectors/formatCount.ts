import { formatLocale } from "./formatLocale";

/** "23", "100,000". */
export function formatCount(count: number): string {
  return count < 1000 ? String(count) : new Intl.NumberFormat(formatLocale()).format(count);
}

/** The number and, where it is long, a rounded reading of it: "14,705", "15K". */
export function selectCountReadings(count: number): string[] {
  if (count < 1000) return [String(count)];
  const short = new Intl.NumberFormat(formatLocale(), { notation: "compact" }).format(count);
  return [formatCount(count), short];
}
