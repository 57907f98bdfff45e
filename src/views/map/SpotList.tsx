import type { PlacedSpot } from "../../layout/map/spotMarks";
import { m } from "../../paraglide/messages.js";
import { selectReference } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { useListPart } from "../../ui/useListPart";
import { MoreOfList } from "../linked/MoreOfList";

interface SpotListProps {
  marks: readonly PlacedSpot[];
  /** Lists the records of a mark that stands for several. */
  onOpen: (rows: readonly number[]) => void;
}

/**
 * The map's marks by name, those without room for words beside them first; each opens what its mark
 * opens. It stands there whether or not some have no room: its coming and going would resize the map.
 */
export function SpotList({ marks, onOpen }: SpotListProps) {
  const unnamed = marks.filter(({ label }) => label === null);
  const part = useListPart([...unnamed, ...marks.filter(({ label }) => label !== null)]);
  const dispatch = useDispatch();
  const press = ({ spots }: PlacedSpot) => {
    const [first, ...others] = spots.flatMap(({ records }) => records);
    if (first && others.length === 0) dispatch(selectReference(first.ref));
    else onOpen(spots.flatMap(({ rows }) => rows));
  };
  return (
    <details className="map-marks border-rule min-w-0 grow basis-[36rem] border-t px-3.5 py-1.5 text-[0.8125rem] open:basis-full">
      <summary className="min-h-8 cursor-pointer py-1">
        <span className="font-semibold">{m.map_marks({ count: marks.length })}</span>{" "}
        <span className="text-muted ms-1">{m.map_unnamed({ count: unnamed.length })}</span>
      </summary>
      <ul className="flex flex-wrap gap-x-4 pb-1">
        {part.shown.map((mark) => (
          <li key={mark.spots[0]!.key}>
            <button
              type="button"
              data-roving=""
              tabIndex={-1}
              className="text-link min-h-7 text-start underline underline-offset-2 pointer-coarse:min-h-11"
              onClick={() => press(mark)}
            >
              {mark.name}
            </button>
          </li>
        ))}
      </ul>
      <MoreOfList part={part} />
    </details>
  );
}
