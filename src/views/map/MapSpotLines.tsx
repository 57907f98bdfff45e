import type { PlacedSpot, PlacedSpots } from "../../layout/map/spotMarks";
import { useEmphasis } from "../linked/useEmphasis";
import { mutedClass } from "./mutedClass";

/** From marks to what they belong to; below the cards, which such a line may have to pass. */
export function MapSpotLines({ spots: { marks, ghostLines } }: { spots: PlacedSpots }) {
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
    </>
  );
}

/** From a mark to its place, where another stands; as faint as its own. */
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
