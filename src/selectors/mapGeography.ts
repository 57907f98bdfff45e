import { geoCentroid, geoDistance } from "d3";
import { feature, neighbors } from "topojson-client";
import type { Boundaries } from "../model/boundaries";
import type { DossierIndex } from "../model/dossierIndex";
import { formatLocale } from "./formatLocale";

const EARTH_RADIUS_KM = 6371;

/** A province across the border, with its country. */
interface MapNeighbour {
  /** Ids in the boundary file. */
  feature: string;
  country: string;
  name: string;
  countryName: string;
}

/** What the boundaries say about the dossier's places; the maps are by place id. */
export interface MapGeography {
  /** Provinces of other countries that share a border with a province. */
  neighbours: ReadonlyMap<string, readonly MapNeighbour[]>;
  /** Pairs of countries, by their ids in the file, whose border runs along one of these provinces. */
  borders: readonly (readonly [string, string])[];
  /** Longitude and latitude of the point, or of the middle of the area. */
  centres: ReadonlyMap<string, readonly [number, number]>;
}

export function selectMapGeography(index: DossierIndex, boundaries: Boundaries): MapGeography {
  const neighbours = new Map<string, MapNeighbour[]>();
  const centres = new Map<string, readonly [number, number]>();
  const countries = feature(boundaries, boundaries.objects.countries).features;
  const provinces = feature(boundaries, boundaries.objects.provinces).features;
  const borders = new Map<string, readonly [string, string]>();
  const told = placesOfArticle(index);
  const adjacent = neighbors(boundaries.objects.provinces.geometries);
  for (const place of index.dossier.places) {
    const at = provinces.findIndex(({ id }) => id === place.feature);
    const province = provinces[at];
    const area = province ?? countries.find(({ id }) => id === place.feature);
    if (place.point) centres.set(place.id, place.point);
    else if (area) centres.set(place.id, geoCentroid(area));
    if (!province || place.kind !== "province" || !told.has(place.id)) continue;
    const across = (adjacent[at] ?? []).flatMap((other): MapNeighbour[] => {
      const neighbour = provinces[other];
      if (!neighbour || neighbour.properties.a3 === province.properties.a3) return [];
      const country = neighbour.properties.a3;
      const countryName = countries.find(({ id }) => id === country)?.properties.name ?? country;
      const { name } = neighbour.properties;
      return [{ feature: String(neighbour.id), country, name, countryName }];
    });
    neighbours.set(place.id, across);
    for (const { country } of across) {
      const own = province.properties.a3;
      borders.set([own, country].sort().join("~"), [own, country]);
    }
  }
  return { neighbours, borders: [...borders.values()], centres };
}

/** Places that the article's own records name; those of all records in a dossier of one layer. */
function placesOfArticle({ dossier }: DossierIndex): ReadonlySet<string> {
  const records = [...dossier.events, ...dossier.positions];
  const article = records.filter(({ layer }) => layer === "article");
  return new Set((article.length > 0 ? article : records).flatMap(({ place }) => place ?? []));
}

/** Along the great circle between two places' middles, to 100 km; null where one is unknown. */
export function distanceKm(geography: MapGeography, from: string, to: string): number | null {
  const start = geography.centres.get(from);
  const end = geography.centres.get(to);
  if (!start || !end) return null;
  const km = geoDistance([...start], [...end]) * EARTH_RADIUS_KM;
  return Math.round(km / 100) * 100;
}

/** "2,600". */
export function formatKm(km: number): string {
  return new Intl.NumberFormat(formatLocale()).format(km);
}
