import type { KeyboardEvent } from "react";
import type { PlacedSpot, PlacedSpots } from "../../layout/map/placeSpots";
import { m } from "../../paraglide/messages.js";
import { selectReference } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { MarkGlyph } from "../linked/MarkGlyph";
import { useEmphasis } from "../linked/useEmphasis";
import { mutedClass } from "./mutedClass";

interface MapSpotsProps {
  spots: PlacedSpots;
  onOpen: (rows: readonly number[]) => void;
}

/** The context's records on the map: one mark for a place or for places that cannot be told apart. */
export function MapSpots({ spots: { marks, ghostLines }, onOpen }: MapSpotsProps) {
  return (
    <>
      {ghostLines.map(([from, to]) => (
        <path
          key={from.join()}
          d={`M${from.join(",")}L${to.join(",")}`}
          className="stroke-ink pointer-events-none"
          strokeWidth={1}
          aria-hidden="true"
        />
      ))}
      {marks.map((placed) => (
        <Spot key={placed.spots[0]!.id} placed={placed} onOpen={onOpen} />
      ))}
    </>
  );
}

function Spot({
  placed,
  onOpen,
}: {
  placed: PlacedSpot;
  onOpen: (rows: readonly number[]) => void;
}) {
  const dispatch = useDispatch();
  const { spots, at, hit, softPx, label } = placed;
  const rows = spots.flatMap((spot) => spot.rows);
  const records = spots.flatMap((spot) => spot.records);
  const emphasis = useEmphasis(
    spots.map(({ ref }) => ref),
    rows,
  );
  const [first] = records;
  const [place] = spots;
  if (!first || !place) return null;
  const isOne = records.length === 1;
  const name = isOne ? m.map_spot_one({ place: place.name, title: first.title }) : placed.name;
  const press = () => (isOne ? dispatch(selectReference(first.ref)) : onOpen(rows));
  const isHighlighted = emphasis === "highlighted";
  return (
    <g
      role="button"
      tabIndex={-1}
      data-roving=""
      data-ref={isOne ? first.ref : `cluster:${place.id}`}
      data-count={isOne ? undefined : rows.length}
      data-emphasis={emphasis}
      aria-label={name}
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
      {softPx > 0 && <circle cx={at[0]} cy={at[1]} r={softPx} className="fill-ink" opacity={0.1} />}
      <circle
        cx={at[0]}
        cy={at[1]}
        r={10}
        className={isHighlighted ? "fill-highlight stroke-ink" : "fill-card stroke-rule"}
      />
      <rect
        x={hit.x}
        y={hit.y}
        width={hit.widthPx}
        height={hit.heightPx}
        fill="transparent"
        pointerEvents="all"
      />
      <g
        transform={`translate(${at[0]},${at[1]})`}
        opacity={place.locates === null ? undefined : 0.55}
      >
        <MarkGlyph kind={first.kind} voice={first.voice} colour={first.colour} radiusPx={5.5} />
      </g>
      {label && (
        <>
          {label.hasPlate && (
            <rect
              x={label.box.x}
              y={label.box.y}
              width={label.box.widthPx}
              height={label.box.heightPx}
              rx={4}
              className="fill-card pointer-events-none"
            />
          )}
          <text
            x={label.at[0]}
            y={label.at[1]}
            strokeWidth={3}
            strokeLinejoin="round"
            className={`fill-ink text-[12px] [paint-order:stroke] forced-colors:stroke-[Canvas] ${
              label.hasPlate ? "stroke-card" : "stroke-land"
            } ${isHighlighted ? "underline" : ""}`}
          >
            {label.text}
          </text>
        </>
      )}
    </g>
  );
}
