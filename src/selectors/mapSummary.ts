import { m } from "../paraglide/messages.js";
import { capitalise } from "./filterPhrase";
import type { LinkedModel } from "./linkedModel";
import { countPassing, type MapSeries } from "./mapSeries";
import { placeWithin, precisionLabel } from "./mapPlaceWords";

/** The map in words, for the records that pass: its places, its calls and how many have no place. */
export function selectMapSummary(series: MapSeries, { filter }: LinkedModel): string {
  const { passes } = filter;
  const places = series.places.flatMap((place) => {
    const count = countPassing(place.rows, passes);
    const said = { place: placeWithin(place), precision: precisionLabel(place), count };
    return count > 0 ? [m.map_summary_place(said)] : [];
  });
  const links = series.links.flatMap(({ label, rows, endNames: [first, second] }) =>
    countPassing(rows, passes) > 0
      ? [m.map_summary_link({ label: capitalise(label), first, second })]
      : [],
  );
  const unplaced = countPassing(
    series.unplaced.map(({ row }) => row),
    passes,
  );
  return [
    ...places,
    ...links,
    ...(unplaced > 0 ? [m.map_summary_unplaced({ count: unplaced })] : []),
  ].join(" ");
}
