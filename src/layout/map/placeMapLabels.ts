import { boxAround, inset as shrink, sampleLine, type Box, type Point } from "../box";
import type { LabelContext } from "./labelContext";
import {
  locatorName,
  namedCountries,
  neighbourNames,
  otherCountries,
  placeName,
  type NameRequest,
  type PlacedName,
} from "./mapNames";
import type { PlacedCallout } from "./placeCallout";
import { placeCallouts } from "./placeCallouts";
import type { PlacedLink } from "./placeCallLink";
import { placeLabels, type LabelRoom } from "./placeLabels";
import { placeLinkedNames } from "./placeLinkedNames";

interface PlacedLabels {
  callouts: readonly PlacedCallout[];
  links: readonly PlacedLink[];
  names: readonly PlacedName[];
  /** Room for the scale bar under its label. */
  scale: Box | null;
}

/**
 * All texts and record marks of the map, in order of importance: callouts, the ring's name, the
 * names of neighbouring provinces, countries named by the dossier, calls, other countries.
 */
export function placeMapLabels(context: LabelContext): PlacedLabels {
  const { frame, locator, avoided } = context;
  const bounds = shrink(frame.window, 4);
  const taken: Box[] = [frame.controls, ...(frame.panel ? [frame.panel] : [])];
  if (locator) {
    const side = 2 * locator.radiusPx;
    taken.push(boxAround(locator.at, side, side), ...sampleLine(locator.line));
  }
  const room = { bounds, taken, avoided };

  const callouts = placeCallouts(context, room);
  for (const { box, leader } of callouts) taken.push(box, ...sampleLine(leader));

  const names: PlacedName[] = [];
  const name = (requests: readonly NameRequest[]) => {
    const boxes = placeLabels(requests, room);
    for (const request of requests) {
      const box = boxes.get(request.id);
      if (!box) continue;
      names.push(placeName(request, box));
      taken.push(box);
    }
  };
  if (context.enlarged && locator)
    name([locatorName(context.enlarged, locator, context.input.targetPx)]);
  name(neighbourNames(context));
  const links = placeLinkedNames(context, room, names);
  name(namedCountries(context).filter(({ id }) => !names.some((placed) => placed.id === id)));
  const scale = context.scaleWidthPx === null ? null : placeScaleBox(context.scaleWidthPx, room);
  if (scale) taken.push(scale);
  taken.push(...context.dashes);
  name(otherCountries(context));
  return { callouts, links, names, scale };
}

/** In a corner, best the last one; else wherever there is room. */
function placeScaleBox(widthPx: number, room: LabelRoom): Box | null {
  const { bounds } = room;
  const heightPx = 18;
  const [startX, endX] = [bounds.x + widthPx / 2 + 4, bounds.x + bounds.widthPx - widthPx / 2 - 4];
  const [topY, bottomY] = [
    bounds.y + heightPx / 2 + 2,
    bounds.y + bounds.heightPx - heightPx / 2 - 2,
  ];
  const candidates: Point[] = [
    [endX, bottomY],
    [startX, bottomY],
    [endX, topY],
  ];
  const request = { id: "scale", widthPx, heightPx, candidates, required: true, anywhere: true };
  return placeLabels([request], room).get("scale") ?? null;
}
