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

/** Each below its area if it fits there, the smaller form if need be; else wherever there is room. */
export function placeCallouts(context: LabelContext, room: LabelRoom): PlacedCallout[] {
  const { input, frame, projection, enlarged, outlines } = context;
  const { targetPx, texts } = input;
  const taken = [...room.taken];
  const callouts: PlacedCallout[] = [];
  for (const place of input.series.places) {
    const anchor = place !== enlarged && anchorOf(place, projection, frame.window, outlines);
    if (!anchor) continue;
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
    for (const { form, request } of tries) {
      const box = placeLabels([request], { ...room, taken }).get(place.id);
      if (!box) continue;
      callouts.push(placeCallout(text, form, targetPx, [box.x, box.y], anchor.at));
      taken.push(box);
      break;
    }
  }
  return callouts;
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
