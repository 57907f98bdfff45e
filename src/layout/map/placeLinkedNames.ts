import { boxAround, overlaps, type Box } from "../box";
import { indexBoxes } from "./boxIndex";
import type { LabelContext } from "./labelContext";
import { namedCountries, placeName, type NameRequest, type PlacedName } from "./mapNames";
import { placeCallLink, type PlacedLink } from "./placeCallLink";
import { isFree, type LabelRoom } from "./placeLabels";

const SPREAD_PX = 14;

/**
 * The names that a call joins, together with its curve: of the places where both names may stand,
 * the first pair between which a curve runs clear of all else. Adds what it places to `names` and
 * to what is taken.
 */
export function placeLinkedNames(
  context: LabelContext,
  room: LabelRoom & { taken: Box[] },
  names: PlacedName[],
): PlacedLink[] {
  const { series, targetPx } = context.input;
  const requests = namedCountries(context);
  const boxesOf = (id: string): { request: NameRequest | null; boxes: readonly Box[] } => {
    const known = names.find((placed) => placed.id === id);
    if (known) return { request: null, boxes: [known.box] };
    const request = requests.find((candidate) => candidate.id === id);
    return request ? { request, boxes: spreadOut(request, room) } : { request: null, boxes: [] };
  };
  return series.links.flatMap((link) => {
    const [from, to] = [boxesOf(link.ends[0]), boxesOf(link.ends[1])];
    const pairs = from.boxes.flatMap((fromBox, i) =>
      to.boxes.map((toBox, j) => ({ fromBox, toBox, rank: i + j })),
    );
    pairs.sort((a, b) => a.rank - b.rank);
    const indexed = {
      bounds: room.bounds,
      taken: indexBoxes(room.taken),
      avoided: indexBoxes(room.avoided),
    };
    for (const strict of [true, false]) {
      for (const { fromBox, toBox } of pairs) {
        if (overlaps(fromBox, toBox, 3)) continue;
        const placed = placeCallLink(link, [fromBox, toBox], indexed, targetPx, strict);
        if (!placed) continue;
        if (from.request) names.push(placeName(from.request, fromBox));
        if (to.request) names.push(placeName(to.request, toBox));
        room.taken.push(fromBox, toBox, placed.pill, ...placed.curve);
        return [placed];
      }
    }
    return [];
  });
}

/** Up to eight free places for a name, each some way from the ones before. */
function spreadOut(request: NameRequest, room: LabelRoom): Box[] {
  const obstacles = [...room.taken, ...room.avoided];
  const chosen: Box[] = [];
  for (const point of request.candidates) {
    const box = boxAround(point, request.widthPx, request.heightPx);
    const isNear = chosen.some(
      ({ x, y }) => Math.abs(x - box.x) < SPREAD_PX && Math.abs(y - box.y) < SPREAD_PX,
    );
    if (!isNear && isFree(box, room.bounds, obstacles)) chosen.push(box);
    if (chosen.length === 8) break;
  }
  return chosen;
}
