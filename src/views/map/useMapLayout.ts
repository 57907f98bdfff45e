import { useEffect, useMemo } from "react";
import { prepareGeography } from "../../layout/map/geography";
import { placeMap, type PlacedMap } from "../../layout/map/placeMap";
import type { Boundaries } from "../../model/boundaries";
import { m } from "../../paraglide/messages.js";
import type { MapGeography } from "../../selectors/mapGeography";
import type { MapSpot } from "../../selectors/mapSpots";
import type { MapSeries } from "../../selectors/mapSeries";
import { precisionLabel } from "../../selectors/mapPlaceWords";
import type { ViewState } from "../../state/viewState";
import type { ElementSize } from "../../ui/useElementSize";
import { useLazyModule } from "../../ui/useLazyModule";

export interface MapLayoutInput {
  series: MapSeries;
  /** What the context adds, if it was added. */
  spots: readonly MapSpot[];
  relations: MapGeography;
  region: Boundaries;
  /** Drawn instead of the region where the reader looks beyond it. */
  world: Boundaries | null;
  onNeedWorld: () => void;
}

/** What the picture, and not the view, knows. */
interface PictureInput {
  targetPx: number;
  /** Whether a button stands beside the zoom buttons that goes close to the border. */
  hasCloseUp: boolean;
}

const TEXTS = {
  precision: precisionLabel,
  insetTitle: ({ shortName }: { shortName: string }) => m.map_inset_title({ place: shortName }),
};

/** Room for a number of three figures, or a rounded one. */
const CROWD_SPOT_PX = 30;

/** The article's map does without. */
const loadSpots = () => import("./spotsPart");

/** The map placed for one size and camera; null until the size is known. */
export function useMapLayout(
  { series, spots, relations, region, world, onNeedWorld }: MapLayoutInput,
  size: ElementSize | null,
  { map: camera, sel: selected }: Pick<ViewState, "map" | "sel">,
  { targetPx, hasCloseUp }: PictureInput,
): PlacedMap | null {
  const part = useLazyModule(loadSpots, spots.length > 0);
  const isCrowd = spots.some(({ rows }) => rows.length >= 100);
  const base = useMemo(() => {
    if (!size || size.widthPx < 1 || size.heightPx < 1) return null;
    const texts = { ...TEXTS, closeUp: hasCloseUp ? m.map_close_up() : null };
    const otherPlaces = spots.map(({ at }) => at);
    const input = { series, relations, ...size, camera, otherPlaces, targetPx, texts };
    const geography = prepareGeography(region);
    const placed = placeMap({ ...input, geography });
    if (!placed.needsWorld || !world) return { placed, geography };
    const whole = prepareGeography(world);
    return {
      placed: { ...placeMap({ ...input, geography: whole }), needsWorld: true },
      geography: whole,
    };
  }, [series, spots, relations, region, world, size, camera, targetPx, hasCloseUp]);
  const apart = useMemo(
    () => part?.setSelectedApart(spots, selected) ?? spots,
    [part, spots, selected],
  );
  const placed = useMemo(() => {
    if (!base || !part) return base?.placed ?? null;
    const spotPx = Math.max(targetPx, isCrowd ? CROWD_SPOT_PX : 0);
    return part.addSpots(base.placed, apart, spotPx, part.SPOT_TEXTS, base.geography);
  }, [base, part, apart, targetPx, isCrowd]);
  const needsWorld = placed?.needsWorld === true && !world;
  useEffect(() => {
    if (needsWorld) onNeedWorld();
  }, [needsWorld, onNeedWorld]);
  return placed;
}
