import type { PlacedMap } from "../../layout/map/placeMap";
import { placeNotice } from "../../layout/map/placeNotice";
import { m } from "../../paraglide/messages.js";
import type { MapSpot } from "../../selectors/mapSpots";

interface MapOutsideProps {
  outside: readonly MapSpot[];
  placed: PlacedMap;
  onOpen: (rows: readonly number[]) => void;
}

/** Context records whose places this map does not show, counted; a press lists them. */
export function MapOutside({ outside, placed, onOpen }: MapOutsideProps) {
  const rows = outside.flatMap((spot) => spot.rows);
  const text = m.map_outside({ count: rows.length });
  const { x, y, widthPx, heightPx } = placeNotice(text, placed);
  return (
    <button
      type="button"
      data-ref="cluster:outside"
      data-count={rows.length}
      style={{ insetInlineStart: x, insetBlockStart: y, width: widthPx, height: heightPx }}
      className="border-rule bg-card text-link absolute rounded-md border text-xs leading-5 whitespace-nowrap hover:underline"
      onClick={() => onOpen(rows)}
    >
      {text}
    </button>
  );
}
