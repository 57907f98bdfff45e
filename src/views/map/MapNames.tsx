import { memo } from "react";
import type { PlacedName } from "../../layout/map/mapNames";

const LOOKS: Record<PlacedName["kind"], string> = {
  country: "fill-muted tracking-[0.6px] stroke-land",
  "named-country": "font-semibold tracking-[0.6px] stroke-land-named",
  province: "stroke-land-named",
  locator: "font-semibold stroke-land",
};

/** Names that stand for no record. They are in the summary, so here they are only for the eye. */
export const MapNames = memo(function MapNames({ names }: { names: readonly PlacedName[] }) {
  return (
    <g aria-hidden="true" className="pointer-events-none">
      {names.map(({ id, kind, text, at }) => (
        <text
          key={id}
          x={at[0]}
          y={at[1]}
          strokeWidth={3}
          strokeLinejoin="round"
          className={`text-[12px] [paint-order:stroke] forced-colors:stroke-[Canvas] ${LOOKS[kind]}`}
        >
          {text}
        </text>
      ))}
    </g>
  );
});
