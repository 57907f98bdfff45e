import { memo, useId } from "react";
import type { PlacedInset } from "../../layout/map/placeInset";
import { CardGround } from "./MapCallout";
import { MapArea } from "./MapArea";
import { MapLines } from "./MapLand";
import { MapPlaceTitle } from "./MapPlaceTitle";
import { MapRecordMark } from "./MapRecordMark";
import { MapScaleBar } from "./MapScaleBar";

/** The place that is too small for the map, enlarged in a panel with its own scale. */
export const MapInset = memo(function MapInset({ inset }: { inset: PlacedInset }) {
  const { place, panel, title, count, titleHit, window, paths, scaleBar, marks } = inset;
  const clipId = useId();
  return (
    <g data-still="">
      <CardGround box={panel} radiusPx={panel.x === 0 ? 0 : 6} />
      <clipPath id={clipId}>
        <rect x={window.x} y={window.y} width={window.widthPx} height={window.heightPx} />
      </clipPath>
      <g clipPath={`url(#${clipId})`}>
        <g aria-hidden="true">
          <rect
            x={window.x}
            y={window.y}
            width={window.widthPx}
            height={window.heightPx}
            className="fill-sea"
          />
          <path d={paths.land} className="fill-land forced-colors:fill-[Canvas]" />
          <MapLines paths={paths} />
        </g>
        <MapArea area={{ place, path: paths.area }} />
      </g>
      <MapPlaceTitle place={place} title={title} count={count} hit={titleHit} />
      {marks.map((mark) => (
        <MapRecordMark key={mark.record.ref} mark={mark} />
      ))}
      {scaleBar && <MapScaleBar bar={scaleBar} label="after" />}
    </g>
  );
});
