import type { GeoProjection } from "d3";
import type { MapPlace } from "../../selectors/mapSeries";
import { boxAround, centreOf, containsPoint, round, type Box, type Point } from "../box";
import type { LabelContext } from "./labelContext";
import { interiorPoints, type Outline } from "./outline";
import {
  calloutCandidates,
  placeCallout,
  type CalloutForm,
  type PlacedCallout,
} from "./placeCallout";
import { placeLabels, type LabelRoom } from "./placeLabels";

/** The dot at the end of a card's line. */
export const ANCHOR_PX = 6;

/** Each below its area if it fits there, the smaller form if need be; else wherever there is room. */
export function placeCallouts(context: LabelContext, room: LabelRoom): PlacedCallout[] {
  const { input, frame, projection, enlarged, outlines } = context;
  const { targetPx, texts } = input;
  const taken = [...room.taken];
  const anchors = new Map(
    input.series.places.flatMap((place) => {
      const anchor = place !== enlarged && anchorOf(place, projection, frame.window, outlines);
      return anchor ? [[place, anchor] as const] : [];
    }),
  );
  const homes = [
    ...otherHomes(context),
    ...[...anchors.values()].map(({ at }) => boxAround(at, ANCHOR_PX, ANCHOR_PX)),
  ];
  const callouts: PlacedCallout[] = [];
  for (const [place, anchor] of anchors) {
    const text = { place, note: texts.precision(place) };
    const forms: CalloutForm[] = [frame.calloutForm, "compact"];
    const requests = forms.map((form) => {
      const { box } = placeCallout(text, form, targetPx, [0, 0], anchor.at);
      const { below, around } = calloutCandidates(anchor, box);
      const size = { id: place.id, widthPx: box.widthPx, heightPx: box.heightPx };
      return { form, near: { ...size, candidates: below }, all: [...below, ...around] };
    });
    const tries = [
      ...requests.map(({ form, near }) => ({ form, request: { ...near, required: false } })),
      ...requests.map(({ form, near, all }) => ({
        form,
        request: { ...near, candidates: all, required: true, anywhere: true },
      })),
    ];
    const findRoom = (others: readonly Box[]) => {
      const clear = { ...room, taken: [...taken, ...others] };
      for (const { form, request } of tries) {
        const box = placeLabels([request], clear).get(place.id);
        if (box) return { form, box };
      }
      return null;
    };
    const found = findRoom(homes) ?? findRoom([]);
    if (!found) continue;
    callouts.push(placeCallout(text, found.form, targetPx, [found.box.x, found.box.y], anchor.at));
    taken.push(found.box);
  }
  return callouts;
}

/** Where other marks stand, as far as the map was moved: as it opens, a card's place is its own. */
function otherHomes({ input, projection, frame }: LabelContext): Box[] {
  if (input.camera === null) return [];
  return (input.otherPlaces ?? []).flatMap(([lon, lat]) => {
    const at = projection([lon, lat]);
    const isSeen = at !== null && containsPoint(frame.window, at);
    return isSeen ? [boxAround(at, input.targetPx, input.targetPx)] : [];
  });
}

/** Where a place is on the screen: its point, or the middle of what is seen of its area. */
function anchorOf(
  { point, feature }: MapPlace,
  projection: GeoProjection,
  window: Box,
  outlines: ReadonlyMap<string, Outline>,
): { at: Point; box: Box } | null {
  if (point) {
    const [x, y] = projection([point[0], point[1]]) ?? [NaN, NaN];
    if (!containsPoint(window, [x, y])) return null;
    const at: Point = [round(x), round(y)];
    return { at, box: boxAround(at, 12, 12) };
  }
  const outline = outlines.get(feature ?? "");
  if (!outline) return null;
  const [inside] = interiorPoints(outline, 8, 8);
  return { at: inside ?? centreOf(outline.box), box: outline.box };
}
