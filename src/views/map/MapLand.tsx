import { memo } from "react";
import type { PlacedMap } from "../../layout/map/placeMap";

/** Sea, land and lines: nothing here stands for a record. */
export const MapLand = memo(function MapLand({ paths }: Pick<PlacedMap, "paths">) {
  return (
    <g aria-hidden="true" className="pointer-events-none" strokeLinejoin="round" fill="none">
      {paths.beyond && <path d={paths.beyond} fillRule="evenodd" className="fill-card" />}
      <path d={paths.land} className="fill-land forced-colors:fill-[Canvas]" />
      <path d={paths.named} className="fill-land-named forced-colors:fill-[Canvas]" />
      <MapLines paths={paths} />
    </g>
  );
});

interface MapLinesProps {
  paths: { coast: string; borders: string; disputed: string; emphasised?: string };
}

export function MapLines({ paths }: MapLinesProps) {
  return (
    <g fill="none" className="stroke-border forced-colors:stroke-[GrayText]">
      <path d={paths.coast} strokeWidth={0.75} strokeOpacity={0.7} />
      <path d={paths.borders} strokeWidth={0.75} />
      <path
        d={paths.disputed}
        strokeWidth={1.25}
        strokeDasharray="3 2.5"
        className="stroke-muted forced-colors:stroke-[CanvasText]"
      />
    </g>
  );
}
