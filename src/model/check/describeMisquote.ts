import { locateNearest, locateQuote, type QuoteLocation, type TextQuote } from "../locateQuote";

interface Misquote {
  found: string;
  expected: string;
  remedy: string;
  /** Offset of the nearest text. */
  start: number;
}

/** Says where a quote that was not found exactly once leaves its text. */
export function describeMisquote(
  text: string,
  quote: TextQuote,
  location: Exclude<QuoteLocation, { status: "found" }>,
): Misquote {
  const expected = "the words exactly once, letter by letter";
  if (location.status === "ambiguous") {
    return {
      found: `“${shorten(quote.exact)}” ${location.count} times in the text`,
      expected,
      remedy: "Add prefix or suffix: the letters just before or after the words that are meant",
      start: text.indexOf(quote.exact),
    };
  }
  const alone = locateQuote(text, { exact: quote.exact });
  if (alone.status !== "absent") {
    return {
      found: `“${shorten(quote.exact)}” in the text, but not with this prefix and suffix`,
      expected: "prefix and suffix as in the text, with their spaces",
      remedy: "Copy the letters before and after again, or leave both out",
      start: text.indexOf(quote.exact),
    };
  }
  const { matched, then } = locateNearest(text, quote.exact);
  const rest = quote.exact.slice(matched.length);
  return {
    found:
      matched === ""
        ? `“${shorten(quote.exact)}” nowhere in the text`
        : `words that leave the text after “${tail(matched)}”: the quote goes on “${shorten(rest)}”, the text “${then}…”`,
    expected,
    remedy: "Copy the words from the text, with its apostrophes (’) and spelling",
    start: text.indexOf(matched),
  };
}

function shorten(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40)}…` : words;
}

function tail(words: string): string {
  return words.length > 40 ? `…${words.slice(-40)}` : words;
}
