import type { PlacedMap } from "../../layout/map/placeMap";
import { placeNotice } from "../../layout/map/placeNotice";
import type { Reference } from "../../model/reference";
import { m } from "../../paraglide/messages.js";
import type { MapSeries } from "../../selectors/mapSeries";
import { selectMapSight } from "../../selectors/mapSight";
import { useLinked } from "../linked/LinkedContext";

interface MapSightNoticeProps {
  series: MapSeries;
  placed: PlacedMap;
  drawn: ReadonlySet<Reference>;
  /** Brings everything into the window. */
  onShow: () => void;
}

/** Says so when what is selected has no mark in the window: elsewhere on the map, or nowhere. */
export function MapSightNotice({ series, placed, drawn, onShow }: MapSightNoticeProps) {
  const sight = selectMapSight(series, useLinked(), drawn);
  if (sight === "seen") return null;
  const looks =
    "border-rule bg-card absolute rounded-md border whitespace-nowrap text-xs leading-5";
  const text = sight === "nowhere" ? m.map_selected_nowhere() : m.map_selected_elsewhere();
  const { x, y, widthPx, heightPx } = placeNotice(text, placed);
  const place = { insetInlineStart: x, insetBlockStart: y, width: widthPx, height: heightPx };
  return sight === "nowhere" ? (
    <p
      style={place}
      className={`${looks} text-muted pointer-events-none flex items-center justify-center`}
    >
      {text}
    </p>
  ) : (
    <button
      type="button"
      style={place}
      className={`${looks} text-link hover:underline`}
      onClick={onShow}
    >
      {text}
    </button>
  );
}
