import type { PlacedSpot, PlacedSpots } from "../../layout/map/placeSpots";
import { useEmphasis } from "../linked/useEmphasis";
import { MapSpot } from "./MapSpot";
import { mutedClass } from "./mutedClass";

interface MapSpotsProps {
  spots: PlacedSpots;
  onOpen: (rows: readonly number[]) => void;
}

/** The context's records on the map: one mark for a place or for places that cannot be told apart. */
export function MapSpots({ spots: { marks, ghostLines }, onOpen }: MapSpotsProps) {
  return (
    <>
      {ghostLines.map(([from, to]) => (
        <path
          key={from.join()}
          d={`M${from.join(",")}L${to.join(",")}`}
          className="stroke-ink pointer-events-none"
          strokeWidth={1}
          aria-hidden="true"
        />
      ))}
      {marks.map((placed) => (
        <HomeLine key={placed.spots[0]!.key} placed={placed} />
      ))}
      {marks.map((placed) => (
        <MapSpot key={placed.spots[0]!.key} placed={placed} onOpen={onOpen} />
      ))}
    </>
  );
}

/** From a mark to its place, where another stands; below all marks, as faint as its own. */
function HomeLine({ placed: { spots, home, at } }: { placed: PlacedSpot }) {
  const emphasis = useEmphasis(
    [],
    spots.flatMap(({ rows }) => rows),
  );
  if (!home) return null;
  return (
    <g className={`pointer-events-none ${mutedClass(emphasis)}`} aria-hidden="true">
      <path d={`M${home.join(",")}L${at.join(",")}`} className="stroke-ink" strokeWidth={1} />
      <circle cx={home[0]} cy={home[1]} r={2} className="fill-ink" />
    </g>
  );
}
