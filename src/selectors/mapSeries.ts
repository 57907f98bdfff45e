import type { DossierRecord, Place } from "../model/dossier";
import { isDisputedAct } from "../model/disputedAct";
import { resolveIssueColour, resolveSide, type DossierIndex } from "../model/dossierIndex";
import type { Reference } from "../model/reference";
import type { EventKind, PlaceKind, PlacePrecision, Voice } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { selectRecordName } from "./recordText";

/** A record as the map draws it. */
export interface MapRecord {
  ref: Reference;
  row: number;
  kind: EventKind;
  voice: Voice;
  /** Whether it happened, or by whom, is in dispute. */
  isDisputed: boolean;
  /** Colour key of the primary issue: "1" … "5" or "other". */
  colour: string;
  title: string;
  shortLabel: string;
  /** Name for assistive technology. */
  name: string;
}

/** A place at which at least one record is set. */
export interface MapPlace {
  id: string;
  ref: Reference;
  name: string;
  /** The name without its generic word where a source uses it so: "Gaza" for "Gaza Strip". */
  shortName: string;
  kind: PlaceKind;
  precision: PlacePrecision;
  /** Name of the place it is part of. */
  within: string | null;
  /** Id in the boundary file. */
  feature: string | null;
  /** Longitude and latitude; only places known to the town or better may be drawn as points. */
  point: readonly [number, number] | null;
  records: readonly MapRecord[];
  rows: readonly number[];
  /** Distinct colours of its records, in their order. */
  colours: readonly string[];
}

/** A country that the dossier names: filled and always labelled. */
interface MapCountry {
  id: string;
  feature: string;
  name: string;
}

/** Records without a place that join two countries: a call, drawn between the countries' names. */
export interface MapLink {
  id: string;
  /** Ids in the boundary file, sorted. */
  ends: readonly [string, string];
  endNames: readonly [string, string];
  label: string;
  records: readonly MapRecord[];
  rows: readonly number[];
}

/** Everything the map shows of a dossier, whatever the filter: filters mute, they never move. */
export interface MapSeries {
  places: readonly MapPlace[];
  /** What the map fits: the places, also where other marks than these stand for them. */
  extent: readonly Pick<MapPlace, "feature" | "point">[];
  countries: readonly MapCountry[];
  links: readonly MapLink[];
  /** Records for which no place that can be drawn is given, in the dossier's order; those of `links` among them. */
  unplaced: readonly MapRecord[];
}

const wholeSeries = new WeakMap<DossierIndex, MapSeries>();

/** The very same series for the same dossier, since picture, sentence and summary all ask for it. */
export function selectMap(index: DossierIndex): MapSeries {
  const series = wholeSeries.get(index) ?? buildMap(index);
  wholeSeries.set(index, series);
  return series;
}

function buildMap(index: DossierIndex): MapSeries {
  const records = Array.from({ length: index.table.count }, (_, row) => describe(index, row));
  const recordsAt = index.dossier.places.map((): MapRecord[] => []);
  for (const record of records) recordsAt[index.table.place[record.row]!]?.push(record);
  const places = index.dossier.places.flatMap((place, position) => {
    const here = recordsAt[position]!;
    return here.length > 0 ? [describePlace(index, place, here)] : [];
  });
  return {
    places,
    extent: places,
    countries: index.dossier.places.flatMap(({ id, kind, feature, name }) =>
      kind === "country" && feature !== undefined ? [{ id, feature, name }] : [],
    ),
    links: selectLinks(index, records),
    unplaced: records.filter(({ row }) => !isOnMap(index, index.table.place[row]!)),
  };
}

/** Places of a file of rows may have neither a point nor a boundary: a province of any country, by its name. */
function isOnMap({ dossier }: DossierIndex, at: number): boolean {
  const place = dossier.places[at];
  return place !== undefined && (!dossier.imported || (place.point ?? place.feature) !== undefined);
}

/** How many of some rows pass the filter. */
export function countPassing(rows: readonly number[], passes: Uint8Array): number {
  return rows.reduce((count, row) => count + (passes[row] ?? 0), 0);
}

function describe(index: DossierIndex, row: number): MapRecord {
  const record = index.table.record(row);
  return {
    ref: `${record.type}:${record.id}`,
    row,
    kind: record.kind,
    voice: record.voice,
    isDisputed: isDisputedAct(record),
    colour: resolveIssueColour(index, record.issues[0]),
    title: record.title,
    shortLabel: record.shortLabel,
    // Only what is drawn is asked for its name, and of a hundred thousand few are.
    get name() {
      return selectRecordName(record, index);
    },
  };
}

function describePlace(index: DossierIndex, place: Place, records: MapRecord[]): MapPlace {
  return {
    id: place.id,
    ref: `place:${place.id}`,
    name: place.name,
    shortName: shortestForm(place),
    kind: place.kind,
    precision: place.precision,
    within: index.place.get(place.partOf ?? "")?.name ?? null,
    feature: place.feature ?? null,
    point: place.point ?? null,
    records,
    rows: records.map(({ row }) => row),
    colours: [...new Set(records.map(({ colour }) => colour))],
  };
}

/** Only a form that is part of the name: another source's word for a place is not ours to use. */
function shortestForm(place: Place): string {
  return (place.names ?? []).reduce(
    (best, { name }) => (place.name.includes(name) && name.length < best.length ? name : best),
    place.name,
  );
}

function selectLinks(index: DossierIndex, records: readonly MapRecord[]): MapLink[] {
  const links = new Map<string, MapRecord[]>();
  for (const mapRecord of records) {
    const record = index.table.record(mapRecord.row);
    if (record.kind !== "call" || record.place !== undefined) continue;
    const pair = joinedCountries(index, record);
    if (!pair) continue;
    const id = pair.join("~");
    const joined = links.get(id);
    if (joined) joined.push(mapRecord);
    else links.set(id, [mapRecord]);
  }
  return [...links].map(([id, joined]) => {
    const [from = "", to = ""] = id.split("~");
    return {
      id,
      ends: [from, to],
      endNames: [countryName(index, from), countryName(index, to)],
      label: m.map_phone_call(),
      records: joined,
      rows: joined.map(({ row }) => row),
    };
  });
}

/** The boundary ids of the two countries whose sides a record's counterpart tie joins. */
function joinedCountries(index: DossierIndex, record: DossierRecord): string[] | null {
  for (const tie of record.ties) {
    if (tie.role !== "counterpart") continue;
    const ends = [tie.from, tie.to].map((actor) => sideFeature(index, actor));
    const [from, to] = ends;
    if (from && to && from !== to) return [from, to].sort();
  }
  return null;
}

function sideFeature(index: DossierIndex, actorId: string): string | undefined {
  const side = index.actor.get(resolveSide(index, actorId));
  return index.dossier.places.find(
    ({ kind, feature }) => kind === "country" && feature !== undefined && feature === side?.cameo,
  )?.feature;
}

function countryName(index: DossierIndex, feature: string): string {
  return index.dossier.places.find((place) => place.feature === feature)?.name ?? feature;
}
