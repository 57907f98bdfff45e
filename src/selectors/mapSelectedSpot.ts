import type { Reference } from "../model/reference";
import type { MapSpot } from "./mapSpots";

/**
 * The spots with what is selected set apart, so that no mark stands for it but its own: a record from
 * the others at its place, a place from its neighbours. The very same spots while it is none of them.
 */
export function setSelectedApart(
  spots: readonly MapSpot[],
  selected: Reference | null,
): readonly MapSpot[] {
  const isOf = ({ ref, records }: MapSpot) =>
    ref === selected || records.some((record) => record.ref === selected);
  if (selected === null || !spots.some(isOf)) return spots;
  return spots.flatMap((spot): MapSpot[] => {
    if (!isOf(spot)) return [spot];
    const own = spot.records.filter(({ ref }) => ref === selected);
    if (own.length === 0 || spot.records.length === 1) return [{ ...spot, isSelected: true }];
    const rest = spot.records.filter(({ ref }) => ref !== selected);
    const rowsOf = (records: MapSpot["records"]) => records.map(({ row }) => row);
    return [
      { ...spot, key: `${spot.key}~selected`, records: own, rows: rowsOf(own), isSelected: true },
      { ...spot, records: rest, rows: rowsOf(rest) },
    ];
  });
}
