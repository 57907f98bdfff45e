import type { PlacedLane } from "../../layout/timeline/placeLanes";
import type { TimelineLane } from "../../selectors/timelineLanes";
import { issueColourVariable } from "../linked/issueColour";

interface TimelineLaneRowsProps {
  lanes: readonly PlacedLane[];
  series: readonly TimelineLane[];
  widthPx: number;
}

/** Names of the lanes in the gutter and a hair between them. */
export function TimelineLaneRows({ lanes, series, widthPx }: TimelineLaneRowsProps) {
  return (
    <g>
      {lanes.map((placed, at) => {
        const lane = series[placed.lane];
        const colour = lane?.colour ?? null;
        return (
          <g key={placed.lane}>
            {at > 0 && (
              <path d={`M14,${placed.y}H${widthPx - 6}`} stroke="var(--rule)" strokeWidth={0.75} />
            )}
            {colour !== null && (
              <rect
                x={14}
                y={placed.label.y - 8.2}
                width={8}
                height={8}
                rx={2}
                fill={issueColourVariable(colour)}
              />
            )}
            {lane && (
              <text
                x={colour === null ? 14 : placed.label.x}
                y={placed.label.y}
                className="fill-ink stroke-card text-[12px] font-semibold"
                strokeWidth={3}
                paintOrder="stroke"
              >
                {placed.label.text !== lane.label && <title>{lane.label}</title>}
                {placed.label.text}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
