import { resolveSide, type DossierIndex } from "../model/dossierIndex";
import { involvedActors } from "../model/recordTable";
import { LAYERS } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import type { MapGeography } from "./mapGeography";
import type { MapPlace, MapSeries } from "./mapSeries";
import { weighRecord } from "./timelineWeight";

/** Context records at one place: one mark, whose first record is the weightiest. */
export interface MapSpot extends MapPlace {
  /** Longitude and latitude of the point, or of the middle of the area. */
  at: readonly [number, number];
  /** Place of an article record that one of these records locates; its ghost. */
  locates: string | null;
}

export interface MapLayers {
  /** What the article alone shows: it stays where it is when context is added. */
  base: MapSeries;
  spots: readonly MapSpot[];
}

/** "Rask 6"; of several places the first, with the records of all. */
export function spotLabel(spots: readonly MapSpot[]): string {
  const [first] = spots;
  if (!first) return "";
  const count = spots.reduce((sum, { rows }) => sum + rows.length, 0);
  const more = spots.length > 1 ? ` +${spots.length - 1}` : "";
  const name = first.locates === null ? first.name : m.map_spot_ghost({ place: first.name });
  return `${name}${more} · ${count}`;
}

const CONTEXT = LAYERS.indexOf("context");

/** The article's map and the context's marks upon it. Without context the map is the base itself. */
export function selectMapLayers(
  index: DossierIndex,
  series: MapSeries,
  geography: MapGeography | null,
): MapLayers {
  const { table } = index;
  const isContext = ({ row }: { row: number }) => table.layer[row] === CONTEXT;
  if (!table.layer.includes(CONTEXT)) return { base: series, spots: [] };
  const own = restrict(series, (row) => table.layer[row] !== CONTEXT, countriesOfArticle(index));
  const spots = series.places.flatMap((place): MapSpot[] => {
    const at = place.point ?? geography?.centres.get(place.id);
    const records = place.records
      .filter(isContext)
      .toSorted((a, b) => weighRecord(table.record(b.row)) - weighRecord(table.record(a.row)));
    if (!at || records.length === 0) return [];
    const rows = records.map(({ row }) => row);
    return [{ ...place, records, rows, at, locates: locatedPlace(index, rows) }];
  });
  return { base: own, spots };
}

function restrict(
  series: MapSeries,
  keeps: (row: number) => boolean,
  countries: ReadonlySet<string>,
): MapSeries {
  return {
    ...series,
    places: series.places.flatMap((place) => {
      const records = place.records.filter(({ row }) => keeps(row));
      const rows = records.map(({ row }) => row);
      const colours = [...new Set(records.map(({ colour }) => colour))];
      return records.length > 0 ? [{ ...place, records, rows, colours }] : [];
    }),
    countries: series.countries.filter(({ feature }) => countries.has(feature)),
    links: series.links.flatMap((link) => {
      const records = link.records.filter(({ row }) => keeps(row));
      const rows = records.map(({ row }) => row);
      return records.length > 0 ? [{ ...link, records, rows }] : [];
    }),
  };
}

/** Boundary ids of the states on whose sides the article's records have actors. */
function countriesOfArticle(index: DossierIndex): Set<string> {
  const { events, positions } = index.dossier;
  const article = [...events, ...positions].filter(({ layer }) => layer === "article");
  const sides = article.flatMap(involvedActors).map((id) => resolveSide(index, id));
  return new Set(sides.flatMap((id) => index.actor.get(id)?.cameo ?? []));
}

function locatedPlace(index: DossierIndex, rows: readonly number[]): string | null {
  for (const row of rows) {
    const record = index.table.record(row);
    for (const id of record.type === "event" ? (record.locates ?? []) : []) {
      const place = index.record.get(id)?.place;
      if (place !== undefined) return place;
    }
  }
  return null;
}
