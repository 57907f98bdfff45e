import { useState } from "react";
import type { PlacedMap } from "../../layout/map/placeMap";
import { placeNotice } from "../../layout/map/placeNotice";
import { m } from "../../paraglide/messages.js";
import { RecordsDialog } from "../linked/RecordsDialog";
import { MapNotice } from "./MapNotice";

interface MapNoticesProps {
  /** What is selected has its mark outside the window. */
  isElsewhere: boolean;
  placed: PlacedMap;
  /** Brings everything into the window. */
  onShow: () => void;
}

/** What the map does not show: context records without a mark, and a selection with its mark outside the window. */
export function MapNotices({ isElsewhere, placed, onShow }: MapNoticesProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { outside, crowded } = placed.spots;
  const rows = [...outside, ...crowded].flatMap((spot) => spot.rows);
  const count = rows.length;
  const notDrawn = placed.spots.notice;
  const readings = [m.selected_out_of_view(), m.map_selected_elsewhere_short()];
  const selected = isElsewhere && placeNotice(readings, placed, notDrawn ? [notDrawn.box] : []);
  return (
    <>
      {notDrawn && (
        <MapNotice
          notice={notDrawn}
          onPress={() => setIsOpen(true)}
          data={{ "data-ref": "cluster:outside", "data-count": count }}
        />
      )}
      {selected && <MapNotice notice={selected} onPress={onShow} />}
      {isOpen && (
        <RecordsDialog
          rows={rows}
          heading={crowded.length > 0 ? m.map_crowded({ count }) : m.map_outside({ count })}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
