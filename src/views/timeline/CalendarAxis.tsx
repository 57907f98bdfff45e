import { fitReading } from "../../layout/timeline/fitText";
import type { PlacedCalendar } from "../../layout/timeline/placeCalendar";
import { formatPeriod, formatTick } from "../../selectors/timelineTickText";

/** Ticks below the lanes, and below them the months or years that they stand in. */
export function CalendarAxis({ placed }: { placed: PlacedCalendar }) {
  const { axisY, plot, ticks, periods, zones } = placed;
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
      {ticks.map(({ day, unit, x }) => (
        <g key={day}>
          <path d={`M${x},${axisY}v4`} stroke="var(--border)" />
          <text x={x + 2} y={axisY + 14} className="fill-muted text-[12px]">
            {formatTick(day, unit)}
          </text>
        </g>
      ))}
      {periods.map(({ day, unit, x, widthPx }) => (
        <g key={day}>
          <path d={`M${x},${axisY}v28`} stroke="var(--border)" />
          <text x={x + 4} y={axisY + 28} className="fill-ink text-[12px]">
            {fitReading(formatPeriod(day, unit), widthPx - 6, 12)}
          </text>
        </g>
      ))}
    </g>
  );
}
