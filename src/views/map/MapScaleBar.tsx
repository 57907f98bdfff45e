import { round } from "../../layout/box";
import type { ScaleBar } from "../../layout/map/scaleBar";
import { m } from "../../paraglide/messages.js";
import { formatKm } from "../../selectors/mapGeography";

interface MapScaleBarProps {
  bar: ScaleBar;
  /** Over the bar, or after it. */
  label: "above" | "after";
}

export function MapScaleBar({ bar: { x, y, widthPx, km }, label }: MapScaleBarProps) {
  return (
    <g aria-hidden="true" className="pointer-events-none">
      <path
        d={`M${x},${round(y - 4)}v4h${widthPx}v-4`}
        fill="none"
        strokeWidth={1.25}
        className="stroke-ink"
      />
      <text
        x={round(label === "above" ? x + widthPx / 2 : x + widthPx + 6)}
        y={round(label === "above" ? y - 5 : y + 1)}
        textAnchor={label === "above" ? "middle" : "start"}
        className="text-[12px]"
      >
        {m.map_scale_km({ km: formatKm(km) })}
      </text>
    </g>
  );
}
