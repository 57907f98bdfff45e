import { addSpots, type SpotTexts } from "../../layout/map/addSpots";
import { m } from "../../paraglide/messages.js";
import { selectSpotWords } from "../../selectors/mapSpotWords";

export { addSpots };

export const SPOT_TEXTS: SpotTexts = {
  words: selectSpotWords,
  outside: (count) => [m.map_outside({ count }), m.map_outside_short({ count })],
};
