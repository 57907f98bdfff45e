import { resolveSide, type DossierIndex } from "../model/dossierIndex";
import { involvedActors } from "../model/recordTable";
import { resolveRoot } from "../model/resolveRoot";
import { LAYERS, type EventKind } from "../model/vocabulary";
import type { MapGeography } from "./mapGeography";
import type { MapPlace, MapSeries } from "./mapSeries";
import { weighRecord } from "./timelineWeight";

/** Context records at one place: one mark, whose first record is the weightiest. */
export interface MapSpot extends MapPlace {
  /** Unlike the place's id its own: a ghost and what is selected stand apart from the rest of a place. */
  key: string;
  /** Boundary id of the state that it lies in; the id of its outermost whole where no state is told. */
  state: string;
  /** True where the article sets records at the place as well, which its own mark counts. */
  isArticlePlace: boolean;
  /** Drawn on its own, whatever stands nearby. */
  isSelected: boolean;
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
/** More would hide the map, and in a small frame not all of them would have room. */
const MOST_CARDS = 4;

/**
 * The article's map and the context's marks upon it. Without context the map is the base itself. Where
 * the article alone sets records at more places than a map has room for cards, all records are marks
 * upon the bare map; so are those that pass where only they are drawn (`remaining`, see `selectRemaining`).
 */
export function selectMapLayers(
  index: DossierIndex,
  series: MapSeries,
  geography: MapGeography | null,
  remaining: Uint8Array | null,
): MapLayers {
  const { table } = index;
  const onBareMap = (isDrawn: (row: number) => boolean): MapLayers => ({
    base: { ...series, places: [], links: [] },
    spots: selectCrowdSpots(index, series, geography, isDrawn),
  });
  if (remaining) return onBareMap((row) => remaining[row] === 1);
  const isContext = ({ row }: { row: number }) => table.layer[row] === CONTEXT;
  const isOfArticle = ({ records }: MapPlace) => !records.every(isContext);
  if (series.places.filter(isOfArticle).length > MOST_CARDS) return onBareMap(() => true);
  if (!table.layer.includes(CONTEXT)) return { base: series, spots: [] };
  const own = restrict(series, (row) => table.layer[row] !== CONTEXT, countriesOfArticle(index));
  const spots = series.places.flatMap((place): MapSpot[] => {
    const at = place.point ?? geography?.centres.get(place.id);
    const records = place.records
      .filter(isContext)
      .toSorted((a, b) => weighRecord(table.record(b.row)) - weighRecord(table.record(a.row)));
    if (!at || records.length === 0) return [];
    const common = {
      ...place,
      at,
      state: stateOf(index, place.id),
      isArticlePlace: place.records.length > records.length,
      isSelected: false,
    };
    // The ghost stands for what gives the article's record its place, and for nothing else there.
    const ghosts = records.filter(({ row }) => locatedRecord(index, row) !== null);
    const others = records.filter((record) => !ghosts.includes(record));
    return [ghosts, others].flatMap((told, part): MapSpot[] => {
      const [first] = told;
      if (!first) return [];
      const rows = told.map(({ row }) => row);
      const locates = locatedRecord(index, first.row);
      return [{ ...common, key: `${place.id}~${part}`, records: told, rows, locates }];
    });
  });
  return { base: own, spots };
}

/** Every place with the records there that are drawn, in the dossier's order. */
function selectCrowdSpots(
  index: DossierIndex,
  { places }: MapSeries,
  geography: MapGeography | null,
  isDrawn: (row: number) => boolean,
): MapSpot[] {
  return places.flatMap((place): MapSpot[] => {
    const at = place.point ?? geography?.centres.get(place.id);
    const records = place.records.filter(({ row }) => isDrawn(row));
    if (!at || records.length === 0) return [];
    return [
      {
        ...place,
        key: place.id,
        at,
        // Where no state is told, neighbours may merge: nothing says that a border parts them.
        state: place.within === null && place.feature === null ? "" : stateOf(index, place.id),
        isArticlePlace: false,
        isSelected: false,
        records,
        rows: records.map(({ row }) => row),
        locates: null,
      },
    ];
  });
}

function restrict(
  series: MapSeries,
  keeps: (row: number) => boolean,
  countries: ReadonlySet<string>,
): MapSeries {
  const places = series.places.flatMap((place) => {
    const records = place.records.filter(({ row }) => keeps(row));
    const rows = records.map(({ row }) => row);
    const colours = [...new Set(records.map(({ colour }) => colour))];
    return records.length > 0 ? [{ ...place, records, rows, colours }] : [];
  });
  return {
    ...series,
    places,
    extent: places,
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

function locatedRecord(index: DossierIndex, row: number): MapSpot["locates"] {
  const record = index.table.record(row);
  for (const id of record.type === "event" ? (record.locates ?? []) : []) {
    const located = index.record.get(id);
    if (located?.place !== undefined) return { place: located.place, kind: located.kind };
  }
  return null;
}

function stateOf(index: DossierIndex, placeId: string): string {
  const root = resolveRoot(index.place, placeId, ({ partOf }) => partOf);
  return index.place.get(root)?.feature ?? root;
}
