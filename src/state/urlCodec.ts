import { canonicalViewState, mapFacets } from "./canonicalState";
import { formatEgo } from "./egoFocus";
import { formatCamera } from "./mapCamera";
import { formatMoved, readMoved } from "./movedActors";
import { shortenForNotice, type ReportNotice, type UrlNotice } from "./notices";
import { encodeSearchText } from "./searchText";
import { LATER_FORMS, LATER_KEYS } from "./urlKeys";
import { SOURCE_ORDERS } from "./sourceOrder";
import { migrateUrl, URL_MIGRATIONS, urlVersionAfter, type UrlMigration } from "./urlMigrations";
import { parsePairs, type UrlValues } from "./urlPairs";
import { decodePath, encodePath } from "./urlPath";
import { encodeText } from "./urlText";
import {
  readCamera,
  readDateRange,
  readDeck,
  readFind,
  readId,
  readFocus,
  readIds,
  readPresent,
  readReference,
  readSearch,
  readStep,
  readSwitch,
  readTimeWindow,
  readVersion,
  readWord,
} from "./urlValues";
import {
  FACETS,
  LANE_DIMENSIONS,
  LAYER_CHOICES,
  RELATION_LEVELS,
  THEMES,
  TICK_CALENDARS,
  TIME_MODES,
  formsOf,
  type Page,
  type ViewState,
} from "./viewState";

/** Longer than any canonical query. */
export const MAX_QUERY_LENGTH = 65_536;

export interface DecodedUrl {
  /** Always canonical. */
  state: ViewState;
  notices: readonly UrlNotice[];
  /** The path names no page. The state then shows the overview and keeps what the query says. */
  notFound: boolean;
}

/** Reads a link: the path below the site's base, and the query with or without `?`. Never throws. */
export function decodeUrl(
  path: string,
  search: string,
  migrations: readonly UrlMigration[] = URL_MIGRATIONS,
): DecodedUrl {
  const notices: UrlNotice[] = [];
  const report: ReportNotice = (key, value, reason) => {
    notices.push({ key, value: shortenForNotice(value), reason });
  };
  const link = splitLink(path, search);
  if (link.query.length > MAX_QUERY_LENGTH) report("link", link.query, "too-long");
  const values = parsePairs(link.query.slice(0, MAX_QUERY_LENGTH));
  const version = readVersion(lastOf(values, "v"), urlVersionAfter(migrations), report);
  const parts = migrateUrl({ path: link.path, values }, version, migrations);
  const { notFound, ...place } = decodePath(parts.path);
  const state = { ...place, ...readQuery(parts.values, place.page, report) };
  return { state, notices, notFound };
}

/** Writes the canonical link of a state, below the site's base. Never throws. */
export function encodeUrl(state: ViewState, version = urlVersionAfter(URL_MIGRATIONS)): string {
  const s = canonicalViewState(state);
  const pairs: [string, string][] = [
    ...FACETS.map((facet): [string, string] => [facet, s.filters[facet].join(",")]),
    ["layer", s.layer === "article" ? "" : s.layer],
    ["from", s.from ?? ""],
    ["to", s.to ?? ""],
    ["q", encodeSearchText(s.q)],
    ["sel", s.sel ?? ""],
    ["t", s.t?.join("..") ?? ""],
    ["time", s.time ?? ""],
    ["by", s.by === "issue" ? "" : s.by],
    ["cal", s.cal === "gregorian" ? "" : s.cal],
    ["map", s.map ? formatCamera(s.map) : ""],
    ["level", s.level ?? ""],
    ["ego", s.ego ? formatEgo(s.ego) : ""],
    ["path", s.path?.join() ?? ""],
    ["at", formatMoved(s.at)],
    ["as", s.as === "picture" ? "" : s.as],
    ["fold", s.fold.join(",")],
    ["coverage", s.coverage ? "1" : ""],
    ["differ", s.differ ? "1" : ""],
    ["find", encodeText(s.find)],
    ["alone", s.alone ?? ""],
    ["sort", s.sort === "records" ? "" : s.sort],
    ["step", s.step === null ? "" : String(s.step)],
    ["deck", s.deck],
    ["present", s.present === "view" ? "1" : (s.present ?? "")],
    ["embed", s.embed ? "1" : ""],
    ["theme", s.theme ?? ""],
    ["v", version > 1 ? String(version) : ""],
  ];
  const query = pairs
    .filter(([, value]) => value !== "")
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${value}`)
    .join("&");
  return encodePath(s.dossier, s.page, s.account ?? s.entry) + (query === "" ? "" : `?${query}`);
}

function readQuery(
  values: UrlValues,
  page: Page,
  report: ReportNotice,
): Omit<ViewState, "dossier" | "page" | "account" | "entry"> {
  const text = (key: string) => lastOf(values, key);
  for (const [key, fallback] of LATER_KEYS) {
    const value = text(key);
    if (value !== "" && value.toLowerCase() !== fallback) report(key, value, "not-available");
  }
  return {
    filters: mapFacets((facet) => readIds(facet, values.get(facet) ?? [], report)),
    layer: readWord("layer", text("layer"), LAYER_CHOICES, "article", report),
    ...readDateRange(text("from"), text("to"), report),
    q: readSearch(text("q"), report),
    sel: readReference(text("sel"), report),
    t: readTimeWindow(text("t"), report),
    time: readWord("time", text("time"), TIME_MODES, null, report),
    by: readWord("by", text("by"), LANE_DIMENSIONS, "issue", report),
    cal: readWord("cal", text("cal"), TICK_CALENDARS, "gregorian", report),
    map: readCamera(text("map"), report),
    level: readWord("level", text("level"), RELATION_LEVELS, null, report),
    ...readFocus(text("ego"), text("path"), report),
    at: readMoved(values.get("at") ?? [], report),
    as: readWord("as", text("as"), formsOf(page), "picture", report, LATER_FORMS),
    fold: readIds("fold", values.get("fold") ?? [], report),
    coverage: readSwitch("coverage", text("coverage"), report),
    differ: readSwitch("differ", text("differ"), report),
    find: readFind(text("find"), report),
    alone: readId("alone", text("alone"), report),
    sort: readWord("sort", text("sort"), SOURCE_ORDERS, "records", report),
    step: readStep(text("step"), report),
    deck: readDeck(text("deck"), report),
    present: readPresent(text("present"), report),
    embed: readSwitch("embed", text("embed"), report),
    theme: readTheme(text("theme"), report),
  };
}

function readTheme(value: string, report: ReportNotice): ViewState["theme"] {
  const theme = readWord("theme", value, [...THEMES, "system"], "system", report);
  return theme === "system" ? null : theme;
}

function lastOf(values: UrlValues, key: string): string {
  return values.get(key)?.findLast((value) => value !== "") ?? "";
}

/** Some programs encode the question mark, so that the query arrives as part of the path. */
function splitLink(path: string, search: string): { path: string; query: string } {
  const mark = /\?|%(?:25)*3f/i.exec(path);
  if (!mark) return { path, query: search };
  const query = `${path.slice(mark.index + mark[0].length)}&${search}`;
  return { path: path.slice(0, mark.index), query };
}
