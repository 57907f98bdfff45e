import { useId } from "react";
import type { PlacedArea } from "../../layout/map/placeMap";
import { issueColourVariable } from "../linked/issueColour";
import { useLinked } from "../linked/LinkedContext";
import { useEmphasis } from "../linked/useEmphasis";
import { HatchPattern } from "./HatchPattern";
import { mutedClass } from "./mutedClass";
import { usePressArea } from "./usePressArea";

/** What is hatched while none of its records passes. */
const NEUTRAL: readonly string[] = ["other"];

/** An area in which records are set, hatched: the source does not say where within it. */
export function MapArea({ area: { place, path } }: { area: PlacedArea }) {
  const hatchId = useId();
  const emphasis = useEmphasis([place.ref], place.rows);
  const { passes } = useLinked().filter;
  const passing = place.records.filter(({ row }) => passes[row]);
  const colours = passing.length > 0 ? [...new Set(passing.map(({ colour }) => colour))] : NEUTRAL;
  const press = usePressArea(place.ref);
  const isHighlighted = emphasis === "highlighted";
  return (
    <g aria-hidden="true" className={`cursor-pointer ${mutedClass(emphasis)}`} {...press}>
      <defs>
        <HatchPattern id={hatchId} colours={colours} />
      </defs>
      <path
        d={path}
        fill={`url(#${hatchId})`}
        stroke={isHighlighted ? "var(--ink)" : issueColourVariable(colours[0] ?? "other")}
        strokeWidth={isHighlighted ? 2.25 : 1.25}
        strokeLinejoin="round"
      />
    </g>
  );
}
