import type { Reference } from "../model/reference";
import type { MovedActor } from "./movedActors";
import type { PathEnds } from "./pathEnds";
import type { SourceOrder } from "./sourceOrder";

export const PAGES = [
  "overview",
  "timeline",
  "relations",
  "map",
  "positions",
  "accounts",
  "article",
  "records",
  "sources",
  "names",
  "story",
  "present",
  "open",
  "about",
] as const;
export type Page = (typeof PAGES)[number];

/** Pages that stand beside the dossiers: one opens a reader's own events, one tells of Readout. */
export const COMMON_PAGES = ["open", "about"] as const satisfies readonly Page[];

export function isCommonPage(page: Page): page is (typeof COMMON_PAGES)[number] {
  return COMMON_PAGES.some((common) => common === page);
}

export const FACETS = ["issue", "actor", "kind", "place", "voice", "source"] as const;
/** A filter dimension. Values inside one facet are alternatives; facets narrow each other. */
export type Facet = (typeof FACETS)[number];

/** One clause of the filter: a facet, the period or the search text. */
export type FilterClause = Facet | "period" | "q";

export const LAYER_CHOICES = ["article", "all"] as const;
/** The article alone, or with its context. */
export type LayerChoice = (typeof LAYER_CHOICES)[number];

export const TIME_MODES = ["sequence", "calendar"] as const;
export type TimeMode = (typeof TIME_MODES)[number];

export const LANE_DIMENSIONS = ["issue", "actor", "kind", "voice", "side"] as const;
export type LaneDimension = (typeof LANE_DIMENSIONS)[number];

export const TICK_CALENDARS = ["gregorian", "solar-hijri"] as const;
/** The calendar of the timeline's ticks; the Gregorian one stands beside the other. */
export type TickCalendar = (typeof TICK_CALENDARS)[number];

export const RELATION_LEVELS = ["state", "office", "person"] as const;
/** What the relations are summed up to: people count with their office, offices with their state. */
export type RelationLevel = (typeof RELATION_LEVELS)[number];

/** The relations around one actor: its own (1 step), or with those of whom it is tied to (2). */
export interface EgoFocus {
  id: string;
  steps: 1 | 2;
}

export const VIEW_FORMS = ["picture", "table", "outline", "matrix"] as const;
export type ViewForm = (typeof VIEW_FORMS)[number];

/** The forms that a page has: time, relations and place have an outline, the relations a matrix. */
export function formsOf(page: Page): readonly ViewForm[] {
  const hasOutline = page === "timeline" || page === "map";
  return page === "relations" ? VIEW_FORMS : VIEW_FORMS.slice(0, hasOutline ? 3 : 2);
}

/** Sides of the sources besides those of states: from anywhere else, of no one country, or nobody knows where. */
export const OTHER_SIDES = ["elsewhere", "international", "not-recorded"] as const;

export const PRESENT_MODES = ["view", "notes"] as const;
/** What an audience sees of a state, and what its speaker sees in a window beside. */
export type PresentMode = (typeof PRESENT_MODES)[number];

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** A camera over the map: degrees and a zoom factor, 1 = fits the data. */
export interface MapCamera {
  lon: number;
  lat: number;
  zoom: number;
}

/**
 * Everything that changes what is on the screen, except hover and a drag in progress.
 * The URL is its only home. `null` means "the default", which depends on the dossier.
 */
export interface ViewState {
  /** Dossier id; null on `/`, which shows the default dossier. */
  dossier: string | null;
  page: Page;
  /** Id of the event whose accounts the page `accounts` compares; null there lists them. */
  account: string | null;
  /** Id of the entry that the page `names` opens at; null there starts at its top. */
  entry: string | null;
  layer: LayerChoice;
  /** Canonical: ids sorted, no doubles. */
  filters: Record<Facet, readonly string[]>;
  /** Calendar days `YYYY-MM-DD`, or `YYYY-MM`, `YYYY`; keeps records that may fall inside. */
  from: string | null;
  to: string | null;
  q: string;
  sel: Reference | null;
  /** Time window shown, not a filter: `[from, to]` in the same forms as from/to. */
  t: readonly [string, string] | null;
  time: TimeMode | null;
  by: LaneDimension;
  cal: TickCalendar;
  map: MapCamera | null;
  level: RelationLevel | null;
  ego: EgoFocus | null;
  /** The ways between two actors; there is no ego with it. Canonical: ids sorted. */
  path: PathEnds | null;
  /** Actors of the relations that do not stand by rule. Canonical: ids sorted, no doubles, at most 40. */
  at: readonly MovedActor[];
  as: ViewForm;
  /**
   * Actors whose row of the positions is not folded, or open, as it is by default. Canonical: ids
   * sorted, no doubles.
   */
  fold: readonly string[];
  coverage: boolean;
  /** Accounts compared: only the topics on which they differ, or which one of them alone has. */
  differ: boolean;
  /** Words that narrow the list of sources; canonical as `cleanFindText` leaves them. */
  find: string;
  /** Side of the sources (a state, or one of OTHER_SIDES) of which the records are listed that cite no others. */
  alone: string | null;
  sort: SourceOrder;
  /** Step of the sequence that the view was reached by, from 1: of the deck if there is one, else of the tour. */
  step: number | null;
  /** The link's own sequence of views, packed; "" is none. What it holds is only known once unpacked. */
  deck: string;
  /**
   * Shown to an audience: the view alone, in large type, with keys that go through the sequence; or the
   * speaker's notes on it. Null is the page as it is read.
   */
  present: PresentMode | null;
  /** One view alone, for a frame in another page. */
  embed: boolean;
  theme: Theme | null;
}

export const NO_FILTERS: Record<Facet, readonly string[]> = {
  issue: [],
  actor: [],
  kind: [],
  place: [],
  voice: [],
  source: [],
};

export const DEFAULT_VIEW_STATE: ViewState = {
  dossier: null,
  page: "overview",
  account: null,
  entry: null,
  layer: "article",
  filters: NO_FILTERS,
  from: null,
  to: null,
  q: "",
  sel: null,
  t: null,
  time: null,
  by: "issue",
  cal: "gregorian",
  map: null,
  level: null,
  ego: null,
  path: null,
  at: [],
  as: "picture",
  fold: [],
  coverage: false,
  differ: false,
  find: "",
  alone: null,
  sort: "records",
  step: null,
  deck: "",
  present: null,
  embed: false,
  theme: null,
};
