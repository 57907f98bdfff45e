import type { PlacedMap } from "../../layout/map/placeMap";
import type { MapPlace } from "../../selectors/mapSeries";
import { useEmphasis } from "../linked/useEmphasis";
import { mutedClass } from "./mutedClass";
import { usePressArea } from "./usePressArea";

interface MapLocatorProps {
  place: MapPlace;
  locator: NonNullable<PlacedMap["locator"]>;
}

/** A ring where the enlarged place truly is, with a line to its panel. */
export function MapLocator({ place, locator: { at, radiusPx, line } }: MapLocatorProps) {
  const emphasis = useEmphasis([place.ref], place.rows);
  const press = usePressArea(place.ref);
  const [from, to] = line;
  return (
    <g aria-hidden="true" className={`cursor-pointer ${mutedClass(emphasis)}`} {...press}>
      <path
        d={`M${from.join(",")}L${to.join(",")}`}
        className="stroke-ink pointer-events-none"
        strokeWidth={1}
      />
      <circle
        cx={at[0]}
        cy={at[1]}
        r={radiusPx}
        strokeWidth={emphasis === "highlighted" ? 2.75 : 1.5}
        className="stroke-ink fill-transparent"
      />
    </g>
  );
}
