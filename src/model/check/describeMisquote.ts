import {
  locateNearest,
  locateQuote,
  type NearestText,
  type QuoteLocation,
  type TextQuote,
} from "../locateQuote";

const LONGEST_SHOWN = 40;

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
      found: `“${cutEnd(quote.exact)}” ${location.count} times in the text`,
      expected,
      remedy: "Add prefix or suffix: the letters just before or after the words that are meant",
      start: text.indexOf(quote.exact),
    };
  }
  const alone = locateQuote(text, { exact: quote.exact });
  if (alone.status !== "absent") {
    const times = alone.status === "ambiguous" ? alone.count : 1;
    return {
      found: `“${cutEnd(quote.exact)}” ${times} times in the text, but nowhere with this prefix and suffix`,
      expected: "prefix and suffix as in the text, with their spaces",
      remedy: "Copy the letters before and after again, or leave both out",
      start: text.indexOf(quote.exact),
    };
  }
  const nearest = locateNearest(text, quote.exact);
  return {
    found: describeNearest(text, quote.exact, nearest),
    expected,
    remedy: "Copy the words from the text, with its apostrophes (’) and spelling",
    start: nearest.start,
  };
}

function describeNearest(
  text: string,
  exact: string,
  { part, matched, start }: NearestText,
): string {
  if (matched === "") return `“${cutEnd(exact)}” nowhere in the text`;
  const end = start + matched.length;
  if (part === "beginning") {
    const rest = cutEnd(exact.slice(matched.length));
    const textRest = cutEnd(text.slice(end, end + LONGEST_SHOWN));
    return `“${cutStart(matched)}” and then “${rest}”, where the text goes on “${textRest}”`;
  }
  const before = cutStart(exact.slice(0, -matched.length));
  const textBefore = cutStart(text.slice(Math.max(0, start - LONGEST_SHOWN), start));
  return `“${before}” before “${cutEnd(matched)}”, where the text has “${textBefore}”`;
}

function cutEnd(words: string): string {
  const line = words.replaceAll("\n", " ");
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}

function cutStart(words: string): string {
  const line = words.replaceAll("\n", " ");
  return line.length > LONGEST_SHOWN ? `…${line.slice(-LONGEST_SHOWN)}` : line;
}
