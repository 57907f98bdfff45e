import type { PlacedSpots } from "../../layout/map/spotMarks";
import { MapSpot } from "./MapSpot";

interface MapSpotsProps {
  spots: PlacedSpots;
  onOpen: (rows: readonly number[]) => void;
}

/** The context's records on the map: one mark for a place or for places that cannot be told apart. */
export function MapSpots({ spots: { marks }, onOpen }: MapSpotsProps) {
  return marks.map((placed) => (
    <MapSpot key={placed.spots[0]!.key} placed={placed} onOpen={onOpen} />
  ));
}
