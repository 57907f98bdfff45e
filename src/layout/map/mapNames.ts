import type { MapPlace } from "../../selectors/mapSeries";
import { estimateTextWidth } from "../textWidth";
import { centreOf, round, type Box, type Point } from "../box";
import type { LabelContext } from "./labelContext";
import { interiorPoints, type Outline } from "./outline";
import type { LabelRequest } from "./placeLabels";
import { BASELINE_PX, TEXT_PX } from "./recordMarks";

/** A name without a mark: a country, a neighbouring province, the place in the ring. */
export interface PlacedName {
  id: string;
  kind: "country" | "named-country" | "province" | "locator";
  text: string;
  /** Baseline start. */
  at: Point;
  box: Box;
  /** Where else its middle may stand, best first. */
  candidates: readonly Point[];
}

/** A name looking for room. */
export interface NameRequest extends LabelRequest {
  kind: PlacedName["kind"];
  text: string;
}

const LINE_PX = 15;
const MAX_OTHER_COUNTRIES = 12;
const LEAST_AREA_PER_LETTER_PX = 130;
/** Of six corners and edge middles, how many of a lesser name may lie in a neighbour's land. */
const MAX_OUTSIDE = 1;
/** Areas whose very name is disputed: their lines are drawn, their names are not ours to give. */
const UNNAMED: ReadonlySet<string> = new Set(["CYN", "SOL", "KAS", "ESH", "XKX", "ESB", "WSB"]);

/** Letters between capitals get this much more room, as the style sheet sets it. */
const COUNTRY_SPACING_PX = 0.6;

/** Beside the ring, and beside a mark that may stand in it. */
export function locatorName(
  place: MapPlace,
  { at: [x, y], radiusPx }: { at: Point; radiusPx: number },
  targetPx: number,
): NameRequest {
  const widthPx = estimateTextWidth(place.shortName, TEXT_PX, true);
  const clearPx = Math.max(radiusPx + 3, targetPx / 2) + 2;
  const beside = clearPx + widthPx / 2;
  const away = clearPx - 1 + LINE_PX / 2;
  return {
    id: place.ref,
    kind: "locator",
    text: place.shortName,
    widthPx,
    heightPx: LINE_PX,
    required: true,
    candidates: [
      [x + beside, y],
      [x, y - away],
      [x + widthPx / 2, y - away],
      [x, y + away],
      [x - beside, y],
    ],
  };
}

/** The provinces across the border from the places: "Balochistan" beside Sistan and Baluchestan. */
export function neighbourNames({ input, outlines, enlarged }: LabelContext): NameRequest[] {
  return input.series.places.flatMap((place) =>
    place === enlarged
      ? []
      : (input.relations.neighbours.get(place.id) ?? []).flatMap(({ feature, name }) =>
          areaName("province", feature, name, outlines.get(feature), true),
        ),
  );
}

/** Countries with room for their names, the largest in the window first. */
export function otherCountries({ input, outlines }: LabelContext): NameRequest[] {
  const named = new Set(input.series.countries.map(({ feature }) => feature));
  return input.geography.countries
    .flatMap(({ id, properties: { name } }) => {
      const feature = String(id);
      const outline = outlines.get(feature);
      if (!outline || named.has(feature) || UNNAMED.has(feature)) return [];
      const isRoomy = outline.areaPx > name.length * LEAST_AREA_PER_LETTER_PX;
      return isRoomy ? [{ feature, name, outline }] : [];
    })
    .sort((a, b) => b.outline.areaPx - a.outline.areaPx)
    .slice(0, MAX_OTHER_COUNTRIES)
    .flatMap(({ feature, name, outline }) => areaName("country", feature, name, outline, false));
}

function areaName(
  kind: PlacedName["kind"],
  id: string,
  text: string,
  outline: Outline | undefined,
  required: boolean,
): NameRequest[] {
  if (!outline) return [];
  const isCountry = kind !== "province";
  const shown = isCountry ? text.toLocaleUpperCase("en") : text;
  const spacingPx = isCountry ? COUNTRY_SPACING_PX * shown.length : 0;
  const widthPx =
    estimateTextWidth(shown, TEXT_PX, kind === "named-country") + Math.ceil(spacingPx);
  const candidates = interiorPoints(outline, widthPx, LINE_PX, required ? 6 : MAX_OUTSIDE);
  return [{ id, kind, text: shown, widthPx, heightPx: LINE_PX, candidates, required }];
}

export function placeName(
  { id, kind, text, candidates }: Pick<NameRequest, "id" | "kind" | "text" | "candidates">,
  box: Box,
): PlacedName {
  const [, middle] = centreOf(box);
  return { id, kind, text, at: [box.x, round(middle + BASELINE_PX)], box, candidates };
}

/** The countries that the dossier names. */
export function namedCountries({ input, outlines }: LabelContext): NameRequest[] {
  return input.series.countries.flatMap(({ feature, name }) =>
    areaName("named-country", feature, name, outlines.get(feature), true),
  );
}
