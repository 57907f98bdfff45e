import { describe, expect, it } from "vitest";
import { GOLDEN_LINKS } from "../testing/goldenLinks";
import { decodeUrl, encodeUrl, type DecodedUrl } from "./urlCodec";
import { urlVersionAfter, URL_MIGRATIONS } from "./urlMigrations";

function decode(url: string): DecodedUrl {
  const mark = url.indexOf("?");
  return mark < 0 ? decodeUrl(url, "") : decodeUrl(url.slice(0, mark), url.slice(mark));
}

type Mangling = (path: string, query: string) => string;

function eachPair(change: (key: string, value: string) => string): Mangling {
  return (path, query) => {
    const pairs = query.split("&").map((pair) => pair.split("=") as [string, string]);
    return `${path}?${pairs.map(([key, value]) => change(key, value)).join("&")}`;
  };
}

const MANGLINGS: Record<string, Mangling> = {
  "a tracking tag behind": (path, query) => `${path}?${query}&utm_source=x&utm_medium=e-mail`,
  "a tracking tag in front": (path, query) => `${path}?fbclid=IwAR0_x-y&${query}&gclid=1`,
  "a tracking tag behind a second question mark": (path, query) =>
    `${path}?${query}?utm_source=newsletter`,
  "a plus for each space": (path, query) => `${path}?${query.replaceAll("%20", "+")}`,
  "percent codes in lower case": (path, query) =>
    `${path}?${query.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())}`,
  "keys in upper case": eachPair((key, value) => `${key.toUpperCase()}=${value}`),
  "a path in upper case": (path, query) => `${path.toUpperCase()}?${query}`,
  "a path without its last slash": (path, query) => `${path.replace(/(?<=.)\/$/, "")}?${query}`,
  "a path with doubled slashes": (path, query) => `${path.replaceAll("/", "//")}?${query}`,
  "a path to the file itself": (path, query) => `${path}index.html?${query}`,
  "values encoded in full": eachPair(
    (key, value) => `${key}=${encodeURIComponent(decodeURIComponent(value))}`,
  ),
  "values encoded twice": eachPair((key, value) => `${key}=${encodeURIComponent(value)}`),
  "values encoded in full, twice": eachPair(
    (key, value) => `${key}=${encodeURIComponent(encodeURIComponent(decodeURIComponent(value)))}`,
  ),
  "pairs encoded": eachPair((key, value) => encodeURIComponent(`${key}=${value}`)),
  "the query encoded": (path, query) => `${path}?${encodeURIComponent(query)}`,
  "the query encoded twice": (path, query) =>
    `${path}?${encodeURIComponent(encodeURIComponent(query))}`,
  "the ampersand encoded": (path, query) => `${path}?${query.replaceAll("&", "%26")}`,
  "the ampersand encoded twice": (path, query) => `${path}?${query.replaceAll("&", "%2526")}`,
  // A search text behind an encoded sign is taken to be encoded with it, as whole queries are.
  "the equals sign encoded": eachPair((key, value) =>
    key === "q" ? `${key}=${value}` : `${key}%3D${value}`,
  ),
  "the question mark encoded": (path, query) => `${path}%3F${query}`,
  "the question mark and all behind it encoded": (path, query) =>
    `${path}%3F${encodeURIComponent(query)}`,
  "an HTML ampersand": (path, query) => `${path}?${query.replaceAll("&", "&amp;")}`,
  "an HTML ampersand at the beginning": (path, query) => `${path}?amp;${query}`,
  "an HTML ampersand at the beginning, escaped again": (path, query) => `${path}?amp;amp;${query}`,
  "an HTML ampersand escaped again": (path, query) =>
    `${path}?${query.replaceAll("&", "&amp;amp;")}`,
  "an HTML ampersand, encoded": (path, query) => `${path}?${query.replaceAll("&", "%26amp%3B")}`,
  "a full stop": (path, query) => `${path}?${query}.`,
  "a comma": (path, query) => `${path}?${query},`,
  "a semicolon": (path, query) => `${path}?${query};`,
  "a question mark and an exclamation mark": (path, query) => `${path}?${query}?!`,
  "a bracket and a full stop": (path, query) => `${path}?${query}).`,
  "a full stop and a bracket": (path, query) => `${path}?${query}.)`,
  "a square bracket": (path, query) => `${path}?${query}]`,
  "an angle bracket": (path, query) => `${path}?${query}>`,
  "an encoded angle bracket": (path, query) => `${path}?${query}%3E`,
  "an encoded angle bracket and a comma": (path, query) => `${path}?${query}%3E,`,
  "a quote mark": (path, query) => `${path}?${query}"`,
  "an encoded quote mark": (path, query) => `${path}?${query}%22`,
  "an apostrophe": (path, query) => `${path}?${query}'`,
  "a curly quote mark": (path, query) => `${path}?${query}”`,
  "an encoded curly quote mark": (path, query) => `${path}?${query}%E2%80%9D`,
  "a space": (path, query) => `${path}?${query}%20`,
  "an ampersand left over": (path, query) => `${path}?${query}&`,
  "a key cut short": (path, query) => `${path}?${query}&them`,
  "a key without a value": (path, query) => `${path}?${query}&theme=`,
  "a percent code cut short": (path, query) => `${path}?${query}%`,
  "a percent code cut shorter": (path, query) => `${path}?${query}%2`,
  "pairs in another order": (path, query) => `${path}?${query.split("&").reverse().join("&")}`,
  "facets as repeated keys": eachPair((key, value) =>
    key === "map" || key === "path"
      ? `${key}=${value}`
      : `${key}=${value.split(",").join(`&${key}=`)}`,
  ),
  "facets unsorted and doubled": eachPair((key, value) =>
    key === "issue" || key === "kind"
      ? `${key}=${[...value.split(",").reverse(), value].join(",")}`
      : `${key}=${value}`,
  ),
  "a space after each comma": eachPair((key, value) => `${key}=${value.replaceAll(",", ",%20")}`),
  "defaults written out": (path, query) =>
    `${path}?v=1&layer=article&cal=gregorian&lang=en&${query}`,
};

describe("golden links", () => {
  it("number at least twelve for version 1", () => {
    expect(GOLDEN_LINKS.filter((link) => link.version === 1).length).toBeGreaterThanOrEqual(12);
  });

  it.each(GOLDEN_LINKS)("opens $url", ({ url, state }) => {
    expect(decode(url)).toStrictEqual({ state, notices: [], notFound: false });
  });

  it.each(GOLDEN_LINKS.filter((link) => link.version === urlVersionAfter(URL_MIGRATIONS)))(
    "writes $url",
    ({ url, state }) => {
      expect(encodeUrl(state)).toBe(url);
    },
  );
});

describe.each(Object.entries(MANGLINGS))("a link that got %s", (_name, mangle) => {
  const links = GOLDEN_LINKS.filter(({ url }) => url.includes("?"));

  it.each(links)("still opens $url", ({ url, state }) => {
    const [path, query] = url.split("?") as [string, string];
    expect(decode(mangle(path, query))).toStrictEqual({ state, notices: [], notFound: false });
  });
});

describe("a link without a query", () => {
  it.each([
    "",
    ".",
    ",",
    ")",
    ").",
    ">",
    '"',
    "”",
    "%22",
    "%3E",
    "?",
    "?utm_source=x",
    "index.html",
  ])("opens with %j at its end", (glued) => {
    const { state, notFound } = decode(`/d/pakistan-iran-2023/timeline/${glued}`);
    expect(notFound).toBe(false);
    expect(state.page).toBe("timeline");
  });
});
