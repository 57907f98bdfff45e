import type { PlacedSpotLabel } from "../../layout/map/placeSpotLabels";

interface MapSpotLabelProps {
  label: PlacedSpotLabel;
  isHighlighted: boolean;
}

/** Words beside a mark of the context, on a plate where something is drawn below them. */
export function MapSpotLabel({ label, isHighlighted }: MapSpotLabelProps) {
  return (
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
  );
}
