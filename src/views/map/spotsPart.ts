import { addSpots, type SpotTexts } from "../../layout/map/addSpots";
import { m } from "../../paraglide/messages.js";
import { selectSpotWords } from "../../selectors/mapSpotWords";
import { MapKeySpots } from "./MapKeySpots";
import { MapSpotLines } from "./MapSpotLines";
import { MapSpots } from "./MapSpots";

export { setSelectedApart } from "../../selectors/mapSelectedSpot";
export { addSpots, MapKeySpots, MapSpotLines, MapSpots };

export const SPOT_TEXTS: SpotTexts = {
  words: selectSpotWords,
  notDrawn: (count, isCrowded) =>
    isCrowded
      ? [m.map_crowded({ count }), m.map_crowded_short({ count })]
      : [m.map_outside({ count }), m.map_outside_short({ count })],
};
