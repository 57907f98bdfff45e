import type { Reference } from "../../model/reference";
import { m } from "../../paraglide/messages.js";
import type { MapSeries } from "../../selectors/mapSeries";
import { selectMapSight } from "../../selectors/mapSight";
import { useLinked } from "../linked/LinkedContext";

interface MapSightNoticeProps {
  series: MapSeries;
  drawn: ReadonlySet<Reference>;
  /** Brings everything into the window. */
  onShow: () => void;
}

/** Says so when what is selected has no mark in the window: elsewhere on the map, or nowhere. */
export function MapSightNotice({ series, drawn, onShow }: MapSightNoticeProps) {
  const sight = selectMapSight(series, useLinked(), drawn);
  if (sight === "seen") return null;
  const looks =
    "border-rule bg-card absolute end-2 top-2 rounded-md border px-2 py-0.5 text-xs leading-5";
  return sight === "nowhere" ? (
    <p className={`${looks} text-muted pointer-events-none`}>{m.map_selected_nowhere()}</p>
  ) : (
    <button type="button" className={`${looks} text-link min-h-6 hover:underline`} onClick={onShow}>
      {m.map_selected_elsewhere()}
    </button>
  );
}
