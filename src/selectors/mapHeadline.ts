import type { PlaceKind } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { capitalise, countInWords, joinInWords, withFilterPhrase } from "./filterPhrase";
import type { LinkedModel } from "./linkedModel";
import { distanceKm, formatKm, type MapGeography } from "./mapGeography";
import { countPassing, selectMap, type MapPlace } from "./mapSeries";

/** A place with its passing records counted. */
interface PlaceCount {
  place: MapPlace;
  count: number;
}

/**
 * The map's title sentence for the records that pass. Without the boundaries (`null`, while they
 * load) it says the same without border and distance.
 */
export function selectMapHeadline(model: LinkedModel, geography: MapGeography | null): string {
  const { index, filter } = model;
  const places = selectMap(index)
    .places.map((place) => ({ place, count: countPassing(place.rows, filter.passes) }))
    .filter(({ count }) => count > 0);
  const sentence = describe(model, geography, places);
  return capitalise(withFilterPhrase(model, sentence));
}

function describe(
  model: LinkedModel,
  geography: MapGeography | null,
  places: readonly PlaceCount[],
): string {
  const { shown } = model.filter;
  const [first, second] = places;
  if (shown === 0) return m.map_headline_nothing();
  if (!first) {
    return m.map_headline_unplaced({ count: shown, words: countInWords(shown) });
  }
  if (!second) return describeOne(model, geography, first);
  return (
    describeFromAttack(model, geography, places) ??
    (places.length === 2 ? describeApart(geography, first, second) : null) ??
    describeList(model, places)
  );
}

/** A position is about its place, an event takes place there. */
function hasOnlyEvents({ filter }: LinkedModel, { records }: MapPlace): boolean {
  return records.every(({ row, ref }) => !filter.passes[row] || ref.startsWith("event:"));
}

/** "both records concern Gaza", "two of 13 records concern …, which borders Pakistan; …". */
function describeOne(
  model: LinkedModel,
  geography: MapGeography | null,
  { place, count }: PlaceCount,
): string {
  const { shown } = model.filter;
  const onlyEvents = hasOnlyEvents(model, place);
  const country = borderedCountry(model, geography, place);
  const name = country
    ? m.map_name_bordering({ place: place.shortName, country })
    : place.shortName;
  const said = {
    count,
    place: name,
    words: countInWords(count),
    shown: countInWords(shown),
    rest: shown - count,
  };
  if (count === shown) {
    return onlyEvents ? m.map_headline_all_set(said) : m.map_headline_all_concern(said);
  }
  return onlyEvents ? m.map_headline_some_set(said) : m.map_headline_some_concern(said);
}

/** "the attacked province borders Pakistan; Gaza lies about 2,600 km away". */
function describeFromAttack(
  model: LinkedModel,
  geography: MapGeography | null,
  places: readonly PlaceCount[],
): string | null {
  const attacked = places.find(({ place }) =>
    place.records.some(({ row, kind }) => kind === "attack" && model.filter.passes[row]),
  );
  const others = places.filter((place) => place !== attacked);
  const [other] = others;
  if (!attacked || !other || others.length > 1 || !geography) return null;
  const country = borderedCountry(model, geography, attacked.place);
  const km = distanceKm(geography, attacked.place.id, other.place.id);
  if (country === null || km === null) return null;
  return m.map_headline_attack({
    attacked: attackedWord(attacked.place.kind),
    country,
    other: other.place.shortName,
    km: formatKm(km),
  });
}

function describeApart(
  geography: MapGeography | null,
  first: PlaceCount,
  second: PlaceCount,
): string | null {
  const km = geography && distanceKm(geography, first.place.id, second.place.id);
  if (km === null) return null;
  return m.map_headline_apart({
    first: first.place.shortName,
    second: second.place.shortName,
    km: formatKm(km),
  });
}

/** "two records concern Sistan and Baluchestan, four concern Gaza"; past three places only how many. */
function describeList(model: LinkedModel, places: readonly PlaceCount[]): string {
  const [first, ...rest] = places;
  const areSet = places.every(({ place }) => hasOnlyEvents(model, place));
  if (!first || places.length > 3) {
    return describeMany(places, areSet);
  }
  const open = areSet ? m.map_headline_set_in : m.map_headline_concern;
  const opening = open({
    count: first.count,
    words: countInWords(first.count),
    place: first.place.shortName,
  });
  const say = areSet ? m.map_count_in : m.map_count_concern;
  const others = rest.map(({ place, count }) =>
    say({ words: countInWords(count), place: place.shortName }),
  );
  return `${opening}, ${joinInWords(others)}`;
}

const MAX_LEADING = 2;

/** "145 records name 40 places, most often Gaza (37) and Islamabad (17)"; events alone are set there. */
function describeMany(places: readonly PlaceCount[], areSet: boolean): string {
  const total = places.reduce((sum, { count }) => sum + count, 0);
  const said = { records: countInWords(total), places: countInWords(places.length) };
  const ranked = places.toSorted((a, b) => b.count - a.count);
  const leading = ranked.slice(0, MAX_LEADING);
  // No place leads where the next one holds as many.
  const named = leading.filter(
    ({ count }) => count > 1 && count > (ranked[MAX_LEADING]?.count ?? 0),
  );
  if (named.length === 0) {
    return areSet ? m.map_headline_many(said) : m.map_headline_many_named(said);
  }
  const names = named.map(({ place, count }) =>
    areSet
      ? m.map_count_in({ place: place.shortName, words: String(count) })
      : m.map_count_named({ place: place.shortName, count }),
  );
  const words = { ...said, leading: joinInWords(names) };
  return areSet ? m.map_headline_many_leading(words) : m.map_headline_many_named_leading(words);
}

/** The first country named by the dossier that a province touches. */
function borderedCountry(
  { index }: LinkedModel,
  geography: MapGeography | null,
  place: MapPlace,
): string | null {
  const named = selectMap(index).countries;
  for (const neighbour of geography?.neighbours.get(place.id) ?? []) {
    const country = named.find(({ feature }) => feature === neighbour.country);
    if (country) return country.name;
  }
  return null;
}

function attackedWord(kind: PlaceKind): string {
  switch (kind) {
    case "province":
      return m.map_attacked_province();
    case "town":
      return m.map_attacked_town();
    default:
      return m.map_attacked_place();
  }
}
