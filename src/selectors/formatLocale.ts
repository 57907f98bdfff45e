import { getLocale } from "../paraglide/runtime.js";

/** The locale for `Intl`: English dates, lists and numbers are written the British way, as our texts are. */
export function formatLocale(): string {
  const locale = getLocale();
  return locale === "en" ? "en-GB" : locale;
}

/** "23", "100,000". */
export function formatCount(count: number): string {
  return count < 1000 ? String(count) : new Intl.NumberFormat(formatLocale()).format(count);
}
