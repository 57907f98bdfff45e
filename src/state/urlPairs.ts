import { decodeSearchText } from "./searchText";
import { KNOWN_KEYS } from "./urlKeys";
import { decodeRepeatedly, decodeText } from "./urlText";

const MAX_DEPTH = 4;
const HTML_AMPERSAND = /(?:^|[&?])(?:amp(?:;|%3b))+/gi;
const ENCODED_AMPERSAND = new RegExp(
  `%(?:25)*26(?:amp(?:;|%3b))*(?=(?:${[...KNOWN_KEYS].join("|")})=)`,
  "gi",
);
const ENCODED_EQUALS = /%(?:25)*3d/i;

/** The plain values of each key, in the order they stand in the link. */
export type UrlValues = ReadonlyMap<string, readonly string[]>;

/**
 * Splits a query into plain values by key and undoes what mail, chat and spreadsheet programs do to
 * links: `&amp;`, encoded separators, values or whole queries encoded again, glued punctuation.
 * Total; a segment without a key is dropped.
 */
export function parsePairs(search: string): UrlValues {
  const values = new Map<string, string[]>();
  collect(search, true, 0, (key, value) => {
    const present = values.get(key);
    if (present) present.push(value);
    else values.set(key, [value]);
  });
  return values;
}

function collect(
  search: string,
  reachesEnd: boolean,
  depth: number,
  add: (key: string, value: string) => void,
): void {
  if (depth > MAX_DEPTH) return;
  const segments = search
    .replace(HTML_AMPERSAND, "&")
    .replace(ENCODED_AMPERSAND, "&")
    .split(/[&?]/)
    .filter((segment) => segment !== "");
  for (const [index, segment] of segments.entries()) {
    const last = reachesEnd && index === segments.length - 1;
    const split = segment.indexOf("=");
    if (split < 0) {
      // A canonical link never has such a segment, so nothing but an encoded pair can be meant.
      if (ENCODED_EQUALS.test(segment)) collect(decodeText(segment), last, depth + 1, add);
      continue;
    }
    const key = decodeRepeatedly(segment.slice(0, split)).trim().toLowerCase();
    const encoded = segment.slice(split + 1);
    if (key === "q") {
      add(key, decodeSearchText(encoded, last));
      continue;
    }
    const value = decodeRepeatedly(encoded);
    // Only a search text may hold an ampersand: elsewhere the next pair begins there.
    const end = value.indexOf("&");
    add(key, trimGlued(end < 0 ? value : value.slice(0, end)));
    if (end >= 0) collect(value.slice(end + 1), last, depth + 1, add);
  }
}

const GLUED_BEFORE = /^[\s"'<([{“‘«`*]+/;
const GLUED_AFTER = new Set("\"'<>()[]{}“”‘’«»`*_.,;:!?…|/\\");

function trimGlued(value: string): string {
  const text = value.replace(GLUED_BEFORE, "");
  let end = text.length;
  while (end > 0 && isGlued(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

function isGlued(character: string): boolean {
  return GLUED_AFTER.has(character) || /\s/.test(character);
}
