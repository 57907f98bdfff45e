import { Suspense, type RefObject } from "react";
import type { PlacedMap } from "../../layout/map/placeMap";
import { Awaited } from "../../ui/Awaited";
import { lazyPart } from "../../ui/lazyPart";
import { MapArea } from "./MapArea";
import { MapCall } from "./MapCall";
import { CalloutLeader, MapCallout } from "./MapCallout";
import { MapInset } from "./MapInset";
import { MapLand } from "./MapLand";
import { MapLocator } from "./MapLocator";
import { MapNames } from "./MapNames";
import { MapScaleBar } from "./MapScaleBar";

/** Comes with what places the context's marks, so it is there before there are any. */
const MapSpots = lazyPart(async () => (await import("./spotsPart")).MapSpots);
const MapSpotLines = lazyPart(async () => (await import("./spotsPart")).MapSpotLines);

interface MapSceneProps {
  placed: PlacedMap;
  /** What a gesture moves; panel and scale stay. */
  scene: RefObject<SVGGElement | null>;
  /** Lists the records of a mark that stands for several. */
  onOpen: (rows: readonly number[]) => void;
}

export function MapScene({ placed, scene, onOpen }: MapSceneProps) {
  const { paths, areas, callouts, links, names, inset, locator, scaleBar, spots } = placed;
  return (
    <>
      <g ref={scene}>
        <MapLand paths={paths} />
        {areas.map((area) => (
          <MapArea key={area.place.id} area={area} />
        ))}
        <path
          d={paths.emphasised}
          fill="none"
          strokeWidth={2.25}
          strokeLinejoin="round"
          className="stroke-ink pointer-events-none forced-colors:stroke-[CanvasText]"
        />
        {inset && locator && <MapLocator place={inset.place} locator={locator} />}
        <MapNames names={names} />
        {spots.marks.length > 0 && (
          <Suspense fallback={<Awaited />}>
            <MapSpotLines spots={spots} />
          </Suspense>
        )}
        {links.map((link) => (
          <MapCall key={link.link.id} placed={link} />
        ))}
        {callouts.map((callout) => (
          <CalloutLeader key={callout.place.id} callout={callout} />
        ))}
        {callouts.map((callout) => (
          <MapCallout key={callout.place.id} callout={callout} />
        ))}
        {spots.marks.length > 0 && (
          <Suspense fallback={<Awaited />}>
            <MapSpots spots={spots} onOpen={onOpen} />
          </Suspense>
        )}
      </g>
      {inset && <MapInset inset={inset} />}
      {scaleBar && <MapScaleBar bar={scaleBar} label="above" />}
    </>
  );
}
