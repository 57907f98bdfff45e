import type { Box, Point } from "../../layout/box";
import type { TitleLine } from "../../layout/map/placeCallout";
import { m } from "../../paraglide/messages.js";
import { countPassing, type MapPlace } from "../../selectors/mapSeries";
import { precisionLabel } from "../../selectors/mapPlaceWords";
import { useLinked } from "../linked/LinkedContext";
import { useMark } from "../linked/useMark";
import { MarkGround } from "./MapRecordMark";

interface MapPlaceTitleProps {
  place: MapPlace;
  title: readonly TitleLine[];
  count: Point;
  hit: Box;
}

/** A place's name with the number of its passing records: the mark that stands for the place. */
export function MapPlaceTitle({ place, title, count, hit }: MapPlaceTitleProps) {
  const { filter } = useLinked();
  const passing = countPassing(place.rows, filter.passes);
  const mark = useMark({
    refs: [place.ref],
    rows: place.rows,
    label: m.map_place_label({
      place: place.name,
      precision: precisionLabel(place),
      count: passing,
    }),
  });
  return (
    <g {...mark}>
      <MarkGround hit={hit} mark={mark} />
      {title.map(({ text, at }) => (
        <text
          key={text}
          x={at[0]}
          y={at[1]}
          className="pointer-events-none text-[12px] font-semibold"
        >
          {text}
        </text>
      ))}
      <text x={count[0]} y={count[1]} className="fill-muted pointer-events-none text-[12px]">
        {passing}
      </text>
    </g>
  );
}
