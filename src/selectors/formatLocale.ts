import { getLocale } from "../paraglide/runtime.js";

/** The locale for `Intl`: English dates, lists and numbers are written the British way, as our texts are. */
export function formatLocale(): string {
  const locale = getLocale();
  return locale === "en" ? "en-GB" : locale;
}
