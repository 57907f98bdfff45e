import type { Box } from "../../layout/box";
import type { PlacedCallout } from "../../layout/map/placeCallout";
import { precisionLabel } from "../../selectors/mapPlaceWords";
import { useEmphasis } from "../linked/useEmphasis";
import { MapPlaceTitle } from "./MapPlaceTitle";
import { MapRecordMark } from "./MapRecordMark";
import { mutedClass } from "./mutedClass";

/** A place's card: name and count, how finely it is known, and the marks of its records. */
export function MapCallout({ callout }: { callout: PlacedCallout }) {
  const { place, box, title, count, titleHit, note, marks } = callout;
  const emphasis = useEmphasis([place.ref], place.rows);
  return (
    <g data-still="">
      <CardGround box={box} />
      <MapPlaceTitle place={place} title={title} count={count} hit={titleHit} />
      {note && (
        <text
          aria-hidden="true"
          x={note[0]}
          y={note[1]}
          className={`fill-muted pointer-events-none text-[12px] ${mutedClass(emphasis)}`}
        >
          {precisionLabel(place)}
        </text>
      )}
      {marks.map((mark) => (
        <MapRecordMark key={mark.record.ref} mark={mark} />
      ))}
    </g>
  );
}

/** From a card to its place; below all cards. */
export function CalloutLeader({ callout: { leader, anchor } }: { callout: PlacedCallout }) {
  const [from, to] = leader;
  return (
    <g aria-hidden="true" className="pointer-events-none">
      <path d={`M${from.join(",")}L${to.join(",")}`} className="stroke-ink" strokeWidth={1} />
      <circle cx={anchor[0]} cy={anchor[1]} r={2.5} className="fill-ink" />
    </g>
  );
}

/** The ground that lifts texts off the map. */
export function CardGround({ box, radiusPx = 6 }: { box: Box; radiusPx?: number }) {
  return (
    <rect
      x={box.x}
      y={box.y}
      width={box.widthPx}
      height={box.heightPx}
      rx={radiusPx}
      className="fill-card stroke-rule"
    />
  );
}
