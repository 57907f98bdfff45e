/** Words as they stand in a text, with letters before or after where the words alone occur twice. */
export interface TextQuote {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

export type QuoteLocation =
  | { status: "found"; start: number; end: number }
  | { status: "absent" }
  | { status: "ambiguous"; count: number };

/** Finds `exact` letter by letter where prefix and suffix fit too. Offsets are UTF-16, end exclusive. */
export function locateQuote(text: string, quote: TextQuote): QuoteLocation {
  if (quote.exact === "") return { status: "absent" };
  const prefix = quote.prefix ?? "";
  const wanted = prefix + quote.exact + (quote.suffix ?? "");
  const first = text.indexOf(wanted);
  if (first < 0) return { status: "absent" };
  let count = 1;
  for (let at = text.indexOf(wanted, first + 1); at >= 0; at = text.indexOf(wanted, at + 1)) {
    count += 1;
  }
  if (count > 1) return { status: "ambiguous", count };
  const start = first + prefix.length;
  return { status: "found", start, end: start + quote.exact.length };
}

/** The longest beginning of `exact` that stands in the text, and how the text goes on from there. */
export function locateNearest(text: string, exact: string): { matched: string; then: string } {
  let low = 0;
  let high = exact.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text.includes(exact.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  const matched = exact.slice(0, low);
  const after = text.indexOf(matched) + matched.length;
  return { matched, then: text.slice(after, after + 40) };
}
