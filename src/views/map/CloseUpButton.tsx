import { useMemo } from "react";
import { CONTROL_COUNT } from "../../layout/map/mapFrame";
import { closeUpCamera, closeUpLines } from "../../layout/map/closeUp";
import type { PlacedMap } from "../../layout/map/placeMap";
import type { Boundaries } from "../../model/boundaries";
import { m } from "../../paraglide/messages.js";
import type { MapGeography } from "../../selectors/mapGeography";
import { selectMap } from "../../selectors/mapSeries";
import type { MapCamera } from "../../state/viewState";
import { useLinked } from "../linked/LinkedContext";

interface CloseUpButtonProps {
  placed: PlacedMap;
  relations: MapGeography;
  region: Boundaries;
  onCamera: (camera: MapCamera) => void;
}

/** Goes close to the border that the records stand at: one press, and "fit" goes back. */
export function CloseUpButton({ placed, relations, region, onCamera }: CloseUpButtonProps) {
  const { index } = useLinked();
  const lines = useMemo(
    () => closeUpLines(selectMap(index).places, relations, region),
    [index, relations, region],
  );
  const { widthPx, heightPx } = placed.controls;
  const press = () => {
    const camera = closeUpCamera(placed, lines);
    if (camera) onCamera(camera);
  };
  return (
    <button
      type="button"
      onClick={press}
      className="hover:bg-wash border-rule border-s px-1 text-center text-[12px] leading-3.5"
      style={{ inlineSize: widthPx - CONTROL_COUNT * heightPx, blockSize: heightPx }}
    >
      {m.map_close_up()}
    </button>
  );
}
