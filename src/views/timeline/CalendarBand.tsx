import type { PlacedBand } from "../../layout/timeline/placeCalendarLanes";
import { issueColourVariable } from "../linked/issueColour";

/** Gradients towards the end that is not known. Rendered once in a picture. */
export function CalendarBandPaint({ id }: { id: string }) {
  return (
    <defs>
      <Fade id={`${id}before`} stops={[0.1, 1, 1, 1]} />
      <Fade id={`${id}after`} stops={[1, 1, 1, 0.1]} />
      <Fade id={`${id}about`} stops={[0, 1, 1, 0]} />
      <Fade id={`${id}unknown`} stops={[0.1, 0.8, 0.8, 0.1]} />
    </defs>
  );
}

function Fade({ id, stops }: { id: string; stops: readonly number[] }) {
  return (
    <linearGradient id={id}>
      {stops.map((opacity, at) => (
        <stop key={at} offset={OFFSETS[at] ?? 1} stopColor="var(--band)" stopOpacity={opacity} />
      ))}
    </linearGradient>
  );
}

const OFFSETS = [0, 0.45, 0.55, 1];

interface CalendarBandProps {
  band: PlacedBand;
  paintId: string;
  /** Its time in words. */
  when: string;
}

/** The ground of a time that is no single day, or of several marks on one. */
export function CalendarBand({ band, paintId, when }: CalendarBandProps) {
  const { form, x, y, widthPx, heightPx, poleX } = band;
  const isFlag = form === "flag";
  const isBar = form === "bar";
  return (
    <g aria-hidden="true">
      <title>{when}</title>
      <rect
        x={x}
        y={y}
        width={widthPx}
        height={heightPx}
        rx={isFlag ? 4 : isBar ? 1.5 : 2}
        fill={
          isFlag
            ? "var(--frame)"
            : isBar
              ? issueColourVariable(band.colour)
              : `url(#${paintId}${form})`
        }
        stroke={isFlag ? "var(--rule)" : "none"}
      />
      {(form === "before" || form === "after" || form === "unknown") && (
        <OpenRange band={band} form={form} />
      )}
      {isFlag && (
        <path
          d={`M${poleX},${y - 1.5}V${y + heightPx + 1.5}`}
          stroke="var(--ink)"
          strokeWidth={1.25}
        />
      )}
    </g>
  );
}

/** All that an open time may be, so that where a mark stands in it is read as no day: to a stop, or on and on. */
function OpenRange({ band, form }: { band: PlacedBand; form: "before" | "after" | "unknown" }) {
  const startX = band.x + 1;
  const endX = band.x + band.widthPx - 1;
  const y = band.y + band.heightPx - ARROW_PX;
  const arrow = (x: number, inwards: number) =>
    `M${x + inwards},${y - ARROW_PX}L${x},${y}L${x + inwards},${y + ARROW_PX}`;
  const stop = (x: number) => `M${x},${y - ARROW_PX}V${y + ARROW_PX}`;
  return (
    <path
      data-range={form}
      d={`M${startX},${y}H${endX}${form === "after" ? stop(startX) : arrow(startX, 4)}${
        form === "before" ? stop(endX) : arrow(endX, -4)
      }`}
      fill="none"
      stroke="var(--faint)"
    />
  );
}

const ARROW_PX = 2.5;
