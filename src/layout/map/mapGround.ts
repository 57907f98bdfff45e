import type { GeoPermissibleObjects } from "d3";
import type { MultiLineString } from "geojson";
import type { MapSeries } from "../../selectors/mapSeries";
import { borderBetween } from "./boundaryLines";
import { joinLines } from "./geography";
import type { MapFrame } from "./mapFrame";
import type { MapInput } from "./mapInput";
import { chooseFrame, findSmallPlace, subjectOf, type SmallPlace } from "./mapSubject";
import { placeInset, type PlacedInset } from "./placeInset";

/** What of a map stays as it is wherever the reader looks. */
interface MapGround {
  subject: GeoPermissibleObjects;
  frame: MapFrame;
  enlarged: SmallPlace | null;
  inset: PlacedInset | null;
  /** Borders along which the records stand. */
  emphasised: MultiLineString;
}

const last = new WeakMap<MapSeries, { input: MapInput; ground: MapGround }>();

/** Kept from one camera to the next. */
export function prepareGround(input: MapInput): MapGround {
  const known = last.get(input.series);
  if (known && isSame(known.input, input)) return known.ground;
  const ground = makeGround(input);
  last.set(input.series, { input, ground });
  return ground;
}

/** But for the camera and what stands on the map. */
function isSame(a: MapInput, b: MapInput): boolean {
  return (
    a.geography === b.geography &&
    a.relations === b.relations &&
    a.widthPx === b.widthPx &&
    a.heightPx === b.heightPx &&
    a.targetPx === b.targetPx &&
    a.texts.insetTitle === b.texts.insetTitle &&
    a.texts.closeUp === b.texts.closeUp
  );
}

function makeGround(input: MapInput): MapGround {
  const { series, geography, relations, texts, targetPx } = input;
  const subject = subjectOf(series, geography);
  const small = findSmallPlace(input, subject);
  const frame = chooseFrame(input, subject, small);
  const { panel, insetForm } = frame;
  const enlarged = panel ? small : null;
  const inset =
    enlarged && panel
      ? placeInset(
          enlarged.place,
          texts.insetTitle(enlarged.place),
          enlarged.area,
          geography,
          panel,
          insetForm,
          targetPx,
        )
      : null;
  const emphasised = joinLines(
    relations.borders.map(([from, to]) => borderBetween(geography.boundaries, from, to)),
  );
  return { subject, frame, enlarged, inset, emphasised };
}
