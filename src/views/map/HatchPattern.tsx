import { issueColourVariable } from "../linked/issueColour";

const STRIPE_PX = 5;

/** Hatching for "somewhere in this area", one stripe in turn for each issue of its records. */
export function HatchPattern({ id, colours }: { id: string; colours: readonly string[] }) {
  const widthPx = STRIPE_PX * colours.length;
  return (
    <pattern
      id={id}
      patternUnits="userSpaceOnUse"
      width={widthPx}
      height={STRIPE_PX}
      patternTransform="rotate(45)"
    >
      <rect width={widthPx} height={STRIPE_PX} fill="var(--card)" fillOpacity={0.6} />
      {colours.map((colour, at) => (
        <line
          key={colour}
          x1={STRIPE_PX * (at + 0.5)}
          x2={STRIPE_PX * (at + 0.5)}
          y2={STRIPE_PX}
          stroke={issueColourVariable(colour)}
          strokeWidth={1.5}
        />
      ))}
    </pattern>
  );
}
