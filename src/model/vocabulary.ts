/** The coding vocabulary: every closed list that a dossier may use, in display order. */

export const EVENT_KINDS = [
  "call",
  "meeting",
  "visit",
  "statement",
  "attack",
  "strike",
  "arrest",
  "protest",
  "agreement",
  "vote",
  "recall",
  "milestone",
  "election-or-office",
  "publication",
  "other",
] as const;
/** What kind of thing happened; drawn as shape. A position always counts as `statement`; `other` is none of these. */
export type EventKind = (typeof EVENT_KINDS)[number];

export const STANCES = [
  "commits",
  "supports",
  "calls-for",
  "condemns",
  "expresses-concern",
  "opposes",
  "rejects",
  "assesses",
] as const;
/** What a speaker does towards the object of a position. */
export type Stance = (typeof STANCES)[number];

export const VOICES = ["reported", "stated", "assessed"] as const;
/** Who vouches: the source says it happened, an actor said it, or the author judges; drawn as fill. */
export type Voice = (typeof VOICES)[number];

export const ACTOR_KINDS = [
  "state",
  "ministry",
  "office-holder",
  "person",
  "organisation",
  "armed-group",
  "population",
  "unidentified",
] as const;
/** `office-holder` acts for an office; `person` is anyone who holds none. */
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const PLACE_KINDS = ["country", "region", "province", "territory", "town", "site"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const PLACE_PRECISIONS = ["exact", "town", "district", "province", "country"] as const;
/**
 * How finely the source places something. Only `exact` and `town` may be drawn as points; the point of
 * a `district` is the middle of a soft round area.
 */
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

export const TIE_ROLES = ["target", "addressee", "beneficiary", "about", "counterpart"] as const;
/** What a record says about a pair. `counterpart` is undirected; only `target` and `counterpart` carry a code. */
export type TieRole = (typeof TIE_ROLES)[number];

export const GENRES = ["editorial", "news", "statement", "transcript", "dataset"] as const;
export type Genre = (typeof GENRES)[number];

/** Stands in the place of a country where a publisher, such as the United Nations, is of no one country. */
export const INTERNATIONAL = "International";

export const LAYERS = ["article", "context"] as const;
/** `article`: the coded text itself. `context`: what other pages say. */
export type Layer = (typeof LAYERS)[number];

/** Whose code it is: the same act stands on different sides of them. ACLED and UCDP only come with imports. */
export const CODE_SCHEMES = ["CAMEO", "PLOVER", "ACLED", "UCDP"] as const;

export const ORDER_BASES = ["words", "reading"] as const;
/** `words`: the text gives the order. `reading`: ours, "the article does not say this in so many words". */
export type OrderBasis = (typeof ORDER_BASES)[number];

export const TIME_PRECISIONS = [
  "day",
  "month",
  "year",
  "interval",
  "on-or-before",
  "on-or-after",
  "unknown",
] as const;
/** How finely a time is given; never drawn finer than this. */
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

export const PARTICIPANT_ROLES = [
  "initiator",
  "participant",
  "counterpart",
  "attacker",
  "target",
  "host",
  "visitor",
  "speaker",
  "victim",
  "claimant",
  "accused",
  "author",
  "mentioned",
] as const;
/**
 * `claimant`: says of itself that it did it. `accused`: others say so of it, which is no finding.
 */
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/**
 * On what of an event the sources disagree: whether it happened at all, who did it, whom or what it was
 * aimed at, where or from where, when, how many or how much, why, or what was said or done in it.
 */
export const DISPUTED_POINTS = [
  "act",
  "author",
  "target",
  "place",
  "time",
  "figures",
  "motive",
  "content",
] as const;

export const CLAIM_STANCES = ["affirms", "denies"] as const;

export const LAYER_LINKS = ["dates", "locates", "corroborates", "disputes"] as const;
/** What an event of the context does for a record of the article. */
export type LayerLinkKind = (typeof LAYER_LINKS)[number];

export const TERM_SCHEMES = ["codes", "times"] as const;
/** What of a record is written in a scheme that a term explains: its event codes, its times. */
export type TermScheme = (typeof TERM_SCHEMES)[number];
