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

/** The longest part of a quote's beginning or ending that stands in the text. */
export interface NearestText {
  part: "beginning" | "ending";
  matched: string;
  /** Offset of the matched part in the text. */
  start: number;
}

/** Where a quote that is absent probably belongs. `matched` is empty when no letter fits. */
export function locateNearest(text: string, exact: string): NearestText {
  const beginning = longest(exact.length, (length) => text.includes(exact.slice(0, length)));
  const ending = longest(exact.length, (length) => text.includes(exact.slice(-length)));
  const matched = beginning >= ending ? exact.slice(0, beginning) : exact.slice(-ending);
  const part = beginning >= ending ? "beginning" : "ending";
  return { part, matched, start: text.indexOf(matched) };
}

/** The greatest length that fits, where every shorter one fits too. */
function longest(limit: number, fits: (length: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
