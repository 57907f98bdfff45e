import { fitReading } from "../../layout/timeline/fitText";
import type { PlacedCalendar } from "../../layout/timeline/placeCalendar";
import { formatPeriod, formatTick } from "../../selectors/timelineTickText";
import type { TickCalendar } from "../../state/viewState";

interface CalendarAxisProps {
  placed: Pick<
    PlacedCalendar,
    "axisY" | "alsoY" | "alsoTicks" | "plot" | "ticks" | "periods" | "zones"
  >;
  /** The calendar of the ticks; the Gregorian one stands below any other. */
  cal: TickCalendar;
}

/** Ticks below the lanes, and below days the months that they stand in. */
export function CalendarAxis({ placed, cal }: CalendarAxisProps) {
  const { axisY, alsoY, alsoTicks, plot, ticks, periods, zones } = placed;
  return (
    <g aria-hidden="true">
      <path d={`M${plot.x},${axisY}H${plot.endX}`} stroke="var(--border)" />
      {zones.map(({ x, endX, text }) => (
        <g key={x}>
          <path d={`M${x},${axisY}H${endX}`} stroke="var(--card)" strokeWidth={2} />
          <path d={`M${x + 1},${axisY - 3}v5H${endX - 1}v-5`} fill="none" stroke="var(--muted)" />
          <text
            x={(x + endX) / 2}
            y={axisY + 14}
            textAnchor="middle"
            className="fill-muted text-[12px]"
          >
            {text}
          </text>
        </g>
      ))}
      {ticks.map(({ day, unit, x, words }) => (
        <g key={day}>
          <path d={`M${x},${axisY}v4`} stroke="var(--border)" />
          {words !== "none" && (
            <text
              x={x + 2}
              y={axisY + 14}
              className={`text-[12px] ${words === "plain" ? "fill-muted" : "fill-ink"}`}
            >
              {formatTick(day, unit, words === "with-year", cal)}
            </text>
          )}
        </g>
      ))}
      {alsoTicks.map(({ day, unit, x, words }) => (
        <g key={day}>
          <path d={`M${x},${alsoY}v4`} stroke="var(--border)" />
          {words !== "none" && (
            <text x={x + 2} y={alsoY + 11} className="fill-muted text-[12px]">
              {formatTick(day, unit, words === "with-year")}
            </text>
          )}
        </g>
      ))}
      {periods.map(({ day, x, widthPx }) => (
        <g key={day}>
          <path d={`M${x},${axisY}v28`} stroke="var(--border)" />
          <text x={x + 4} y={axisY + 28} className="fill-ink text-[12px]">
            {fitReading(formatPeriod(day, cal), widthPx - 6, 12)}
          </text>
        </g>
      ))}
    </g>
  );
}
