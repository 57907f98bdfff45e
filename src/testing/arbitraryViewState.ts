import fc from "fast-check";
import type { Dossier } from "../model/dossier";
import { formatTie, parseReference, type Reference } from "../model/reference";
import { EVENT_KINDS, VOICES } from "../model/vocabulary";
import { canonicalViewState } from "../state/canonicalState";
import type { MovedActor } from "../state/movedActors";
import { SOURCE_ORDERS } from "../state/sourceOrder";
import { GOLDEN_DECKS } from "./goldenDecks";
import {
  LANE_DIMENSIONS,
  TICK_CALENDARS,
  LAYER_CHOICES,
  OTHER_SIDES,
  PAGES,
  RELATION_LEVELS,
  THEMES,
  TIME_MODES,
  PRESENT_MODES,
  VIEW_FORMS,
  type Facet,
  type ViewState,
} from "../state/viewState";

/** What random states may point at. */
export interface StateIds {
  dossiers: readonly string[];
  facets: Record<Facet, readonly string[]>;
  references: readonly Reference[];
  /** Events whose accounts are compared. */
  accounts: readonly string[];
  /** Names and terms. */
  entries: readonly string[];
}

type WithId = { id: string };

/** The parts of a dossier that links point at; the built JSON file has them as well. */
export interface LinkTargets extends WithId {
  issues: readonly WithId[];
  actors: readonly WithId[];
  places: readonly WithId[];
  sources: readonly WithId[];
  events: readonly (WithId & Pick<Dossier["events"][number], "ties" | "accounts">)[];
  positions: readonly (WithId & Pick<Dossier["positions"][number], "ties">)[];
  /** A file of their own beside a layer. */
  terms?: readonly WithId[];
}

/** All that a link may point at in a dossier. */
export function listStateIds(dossier: LinkTargets): StateIds {
  const idsOf = (items: readonly WithId[]) => items.map((item) => item.id);
  const ties = [...dossier.events, ...dossier.positions]
    .flatMap((record) => record.ties)
    .map((tie) => parseReference(formatTie(tie.from, tie.to, tie.directed)))
    .filter((reference) => reference !== null);
  return {
    dossiers: [dossier.id],
    facets: {
      issue: idsOf(dossier.issues),
      actor: idsOf(dossier.actors),
      kind: EVENT_KINDS,
      place: idsOf(dossier.places),
      voice: VOICES,
      source: idsOf(dossier.sources),
    },
    references: [
      ...idsOf(dossier.events).map((id): Reference => `event:${id}`),
      ...idsOf(dossier.positions).map((id): Reference => `position:${id}`),
      ...idsOf(dossier.actors).map((id): Reference => `actor:${id}`),
      ...idsOf(dossier.places).map((id): Reference => `place:${id}`),
      ...idsOf(dossier.sources).map((id): Reference => `source:${id}`),
      ...new Set(ties),
    ],
    accounts: idsOf(dossier.events.filter(({ accounts }) => accounts !== undefined)),
    entries: idsOf(dossier.terms ?? []),
  };
}

/** Canonical states over all parameters; with `ids`, only such as point at something real. */
export function arbitraryViewState(ids?: StateIds): fc.Arbitrary<ViewState> {
  return arbitraryRawViewState(ids).map(canonicalViewState);
}

/** `count` canonical states, the same for the same seed. */
export function sampleViewStates(seed: number, count: number, ids?: StateIds): ViewState[] {
  return fc.sample(arbitraryViewState(ids), { seed, numRuns: count });
}

/** States of the right type that no link need have made: unsorted, unrounded; hostile without `ids`. */
export function arbitraryRawViewState(ids?: StateIds): fc.Arbitrary<ViewState> {
  const date = ids ? partialDate(2022, 2025) : fc.oneof(partialDate(1, 9999), fc.string());
  const number = ids
    ? { lon: degrees(180), lat: degrees(90), zoom: fc.double({ min: 0.1, max: 100, noNaN: true }) }
    : { lon: fc.double(), lat: degrees(100), zoom: degrees(200) };
  const state = fc.record({
    dossier: fc.option(ids ? fc.constantFrom(...ids.dossiers) : idText, { freq: 2 }),
    page: fc.constantFrom(...PAGES),
    account: fc.option(ids ? fc.constantFrom("none", ...ids.accounts) : idText, { freq: 2 }),
    entry: fc.option(ids ? fc.constantFrom("none", ...ids.entries) : idText, { freq: 2 }),
    layer: fc.constantFrom(...LAYER_CHOICES),
    filters: fc.record({
      issue: idList(ids?.facets.issue),
      actor: idList(ids?.facets.actor),
      kind: idList(ids?.facets.kind),
      place: idList(ids?.facets.place),
      voice: idList(ids?.facets.voice),
      source: idList(ids?.facets.source),
    }),
    from: seldom(date),
    to: seldom(date),
    q: fc.oneof({ weight: 2, arbitrary: fc.constant("") }, searchText),
    sel: fc.option(ids ? fc.constantFrom(...ids.references) : reference, { freq: 2 }),
    t: seldom(fc.tuple(date, date)),
    time: fc.option(fc.constantFrom(...TIME_MODES), { freq: 2 }),
    by: fc.constantFrom(...LANE_DIMENSIONS),
    cal: fc.constantFrom(...TICK_CALENDARS),
    map: seldom(fc.record(number)),
    level: fc.option(fc.constantFrom(...RELATION_LEVELS), { freq: 2 }),
    ego: seldom(
      fc.record({
        id: ids ? fc.constantFrom(...ids.facets.actor) : idText,
        steps: fc.constantFrom(1 as const, 2 as const),
      }),
    ),
    path: seldom(
      ids
        ? fc.tuple(fc.constantFrom(...ids.facets.actor), fc.constantFrom(...ids.facets.actor))
        : fc.tuple(idText, idText),
    ),
    at: movedList(ids?.facets.actor),
    as: fc.constantFrom(...VIEW_FORMS),
    fold: idList(ids?.facets.actor),
    coverage: fc.boolean(),
    step: seldom(ids ? fc.integer({ min: 1, max: 12 }) : fc.integer({ min: -2, max: 120 })),
    deck: fc.oneof({ weight: 3, arbitrary: fc.constant("") }, ids ? realDeck : packedText),
    present: seldom(fc.constantFrom(...PRESENT_MODES)),
    embed: fc.boolean(),
    differ: fc.boolean(),
    find: fc.oneof({ weight: 2, arbitrary: fc.constant("") }, searchText),
    alone: seldom(ids ? fc.constantFrom(...OTHER_SIDES, ...ids.facets.actor) : idText),
    sort: fc.constantFrom(...SOURCE_ORDERS),
    theme: fc.option(fc.constantFrom(...THEMES), { freq: 2 }),
  });
  const [firstDossier] = ids?.dossiers ?? [];
  if (firstDossier === undefined) return state;
  // A page without a dossier would fall back to the default one, which need not be among the ids.
  return state.map((raw) =>
    raw.page === "overview" ? raw : { ...raw, dossier: raw.dossier ?? firstDossier },
  );
}

const realDeck = fc.constantFrom(...GOLDEN_DECKS.map(({ packed }) => packed));
const packedText = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,80}[A-Za-z0-9]$/),
  fc.string(),
);
const slug = fc.stringMatching(/^[a-z0-9-]{1,64}$/);
const idText = fc.oneof({ weight: 5, arbitrary: slug }, fc.string({ unit: "binary" }));

const reference: fc.Arbitrary<Reference> = fc.oneof(
  fc
    .tuple(fc.constantFrom("event", "position", "actor", "place", "source"), slug)
    .map(([type, id]) => `${type}:${id}` as Reference),
  fc.tuple(slug, slug, fc.boolean()).map(([from, to, directed]) => formatTie(from, to, directed)),
);

/** Everyday words, scripts in both directions, and what URLs are made of. */
const searchText = fc.oneof(
  fc.constantFrom(
    "lasting peace",
    '"collective efforts"',
    "غزة",
    "جلیل عباس جیلانی",
    "Sistan-Baluchestan?",
    "50%25 of x&sel=event:y",
    "a+b=c",
    "“lifting of the siege”",
  ),
  fc.string({ unit: "binary", maxLength: 240 }),
  fc.string({ unit: fc.constantFrom(..."%25&=+?#/;,.:~'\"<>()[] aé"), maxLength: 40 }),
);

function partialDate(minYear: number, maxYear: number): fc.Arbitrary<string> {
  const year = fc.integer({ min: minYear, max: maxYear });
  return fc
    .tuple(year, fc.nat(11), fc.nat(27), fc.integer({ min: 1, max: 3 }))
    .map(([y, month, day, parts]) =>
      [String(y).padStart(4, "0"), pad(month + 1), pad(day + 1)].slice(0, parts).join("-"),
    );
}

function pad(part: number): string {
  return String(part).padStart(2, "0");
}

function idList(ids: readonly string[] | undefined): fc.Arbitrary<string[]> {
  const some = ids
    ? fc.subarray([...ids], { maxLength: Math.min(3, ids.length) })
    : fc.array(idText, { maxLength: 5 });
  return fc.oneof({ weight: 2, arbitrary: fc.constant<string[]>([]) }, some);
}

function movedList(ids: readonly string[] | undefined): fc.Arbitrary<MovedActor[]> {
  const part = ids ? fc.nat(1000) : fc.oneof(fc.nat(1000), fc.double());
  const moved = fc.record({ id: ids ? fc.constantFrom(...ids) : idText, x: part, y: part });
  const some = fc.array(moved, { maxLength: 5 });
  return fc.oneof({ weight: 2, arbitrary: fc.constant<MovedActor[]>([]) }, some);
}

function degrees(max: number): fc.Arbitrary<number> {
  return fc.double({ min: -max, max, noNaN: true });
}

function seldom<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, arbitrary);
}
