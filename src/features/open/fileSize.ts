import { m } from "../../paraglide/messages.js";
import { formatLocale } from "../../selectors/formatLocale";

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** "312 bytes", "4.2 MB": units of 1,000. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return m.open_bytes({ count: bytes });
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const format = new Intl.NumberFormat(formatLocale(), {
    style: "unit",
    unit: UNITS[power] ?? "byte",
    maximumFractionDigits: 1,
  });
  return format.format(bytes / 1000 ** power);
}
