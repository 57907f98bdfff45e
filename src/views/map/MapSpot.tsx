import { useMemo, type KeyboardEvent } from "react";
import type { Point } from "../../layout/box";
import type { PlacedSpot } from "../../layout/map/spotMarks";
import { m } from "../../paraglide/messages.js";
import type { MapSpot as Spot } from "../../selectors/mapSpots";
import { isMixedSpot, selectSpotNumber } from "../../selectors/mapSpotWords";
import { selectReference } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { HitArea } from "../linked/HitArea";
import { useLinked } from "../linked/LinkedContext";
import { MarkGlyph } from "../linked/MarkGlyph";
import { useEmphasis } from "../linked/useEmphasis";
import { MapSpotLabel } from "./MapSpotLabel";
import { mutedClass } from "./mutedClass";

/** By how many letters its number has. */
const RADII_PX = [10, 10, 10, 13];
const MOST_RADIUS_PX = 15;

interface MapSpotProps {
  placed: PlacedSpot;
  onOpen: (rows: readonly number[]) => void;
}

/** One of these marks: a record is selected by a press, of several the list opens. */
export function MapSpot({ placed, onOpen }: MapSpotProps) {
  const { state } = useLinked();
  const dispatch = useDispatch();
  const { spots, at, hit, softPx, label } = placed;
  const rows = useMemo(() => spots.flatMap((spot) => spot.rows), [spots]);
  const emphasis = useEmphasis(
    spots.map(({ ref }) => ref),
    rows,
  );
  const [place] = spots;
  const first = place?.records[0];
  if (!first) return null;
  const isOne = rows.length === 1;
  const isMixed = isMixedSpot(spots);
  const isSelected = isOne ? state.sel === first.ref : state.sel === place.ref;
  const name = isOne ? m.map_spot_one({ place: place.name, title: first.name }) : placed.name;
  const press = () => (isOne ? dispatch(selectReference(first.ref)) : onOpen(rows));
  const isHighlighted = emphasis === "highlighted";
  return (
    <>
      <g
        role="button"
        tabIndex={-1}
        data-roving=""
        data-ref={isOne ? first.ref : `cluster:${place.id}`}
        data-count={isOne ? undefined : rows.length}
        data-emphasis={emphasis}
        aria-label={name}
        aria-current={isSelected ? "true" : undefined}
        aria-haspopup={isOne ? undefined : "dialog"}
        className={`cursor-pointer ${mutedClass(emphasis)}`}
        onClick={(event) => {
          event.stopPropagation();
          press();
        }}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          event.stopPropagation();
          press();
        }}
      >
        <title>{name}</title>
        {softPx > 0 && (
          <circle cx={at[0]} cy={at[1]} r={softPx} className="fill-ink" opacity={0.1} />
        )}
        <circle
          cx={at[0]}
          cy={at[1]}
          r={RADII_PX[selectSpotNumber(spots).length] ?? MOST_RADIUS_PX}
          strokeWidth={isSelected ? 2.25 : 1}
          className={
            isHighlighted
              ? "fill-highlight stroke-ink"
              : isMixed
                ? "fill-card stroke-muted"
                : "fill-card stroke-rule"
          }
        />
        <HitArea box={hit} isExact />
        <SpotSign spots={spots} at={at} />
      </g>
      {label && (
        // Beside the button, so that the middle of its box is the mark.
        <g
          aria-hidden="true"
          className={`cursor-pointer ${mutedClass(emphasis)}`}
          onClick={(event) => {
            event.stopPropagation();
            press();
          }}
        >
          <MapSpotLabel label={label} isHighlighted={isHighlighted} />
        </g>
      )}
    </>
  );
}

/** The sign of the one kind, faint for a ghost; of several kinds their number. */
function SpotSign({ spots, at }: { spots: readonly Spot[]; at: Point }) {
  const first = spots[0]?.records[0];
  if (!first) return null;
  if (isMixedSpot(spots)) {
    return (
      <text
        x={at[0]}
        y={at[1] + 4.2}
        textAnchor="middle"
        className="fill-ink pointer-events-none text-[12px] font-semibold"
      >
        {selectSpotNumber(spots)}
      </text>
    );
  }
  return (
    <g
      transform={`translate(${at[0]},${at[1]})`}
      opacity={spots[0]?.locates === null ? undefined : 0.55}
    >
      <MarkGlyph
        kind={first.kind}
        voice={first.voice}
        colour={first.colour}
        isDisputed={first.isDisputed}
        radiusPx={5.5}
      />
    </g>
  );
}
