import { resolveSide, type DossierIndex } from "../model/dossierIndex";
import { involvedActors } from "../model/recordTable";
import { LAYERS, type EventKind } from "../model/vocabulary";
import type { MapGeography } from "./mapGeography";
import type { MapPlace, MapSeries } from "./mapSeries";
import { weighRecord } from "./timelineWeight";

/** Context records at one place: one mark, whose first record is the weightiest. */
export interface MapSpot extends MapPlace {
  /** Longitude and latitude of the point, or of the middle of the area. */
  at: readonly [number, number];
  /** The article record that one of these records locates, of which this is the ghost. */
  locates: { place: string; kind: EventKind } | null;
}

export interface MapLayers {
  /** What the article alone shows: it stays where it is when context is added. */
  base: MapSeries;
  spots: readonly MapSpot[];
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
    return [{ ...place, records, rows, at, locates: locatedRecord(index, rows) }];
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

function locatedRecord(index: DossierIndex, rows: readonly number[]): MapSpot["locates"] {
  for (const row of rows) {
    const record = index.table.record(row);
    for (const id of record.type === "event" ? (record.locates ?? []) : []) {
      const located = index.record.get(id);
      if (located?.place !== undefined) return { place: located.place, kind: located.kind };
    }
  }
  return null;
}
