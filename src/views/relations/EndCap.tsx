import type { PlacedCap } from "../../layout/graph/placedGraph";
import type { TieSign } from "../../model/tieSign";

interface EndCapProps {
  cap: Pick<PlacedCap, "at" | "angle">;
  signs: readonly TieSign[];
  colour: string;
  /** Width of the curve that it ends. */
  widthPx: number;
}

/** How a tie ends: an arrow when it is cooperative, a bar when conflictual, both when it is both. */
export function EndCap({ cap, signs, colour, widthPx }: EndCapProps) {
  const half = Math.max(5, widthPx / 2 + 2.5);
  const isArrow = signs.includes("cooperative");
  const isBar = signs.includes("conflictual");
  const tip = isBar ? 8 : 10;
  return (
    <g transform={`translate(${cap.at.join()}) rotate(${cap.angle})`}>
      {isArrow && <path d={`M-0.5,${-half}L${tip},0L-0.5,${half}Z`} fill={colour} />}
      {isBar && (
        <path
          d={`M-0.5,0H8M8.5,${-half - 2}V${half + 2}`}
          fill="none"
          stroke={colour}
          strokeWidth={3}
        />
      )}
    </g>
  );
}
