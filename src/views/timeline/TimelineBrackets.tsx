import type { PlacedBracket } from "../../layout/timeline/placeRun";

/** How far a bracket's ends reach inwards. */
const HOOK_PX = 3.5;

/** An editor's square brackets: what stands inside was put there by our reading. */
export function TimelineBrackets({ brackets }: { brackets: readonly PlacedBracket[] }) {
  return (
    <g aria-hidden="true" fill="none" stroke="var(--muted)" strokeWidth={1.1}>
      {brackets.map(({ x, y, widthPx, heightPx }) => (
        <path
          key={`${x} ${y}`}
          d={`M${x + HOOK_PX},${y}H${x}V${y + heightPx}H${x + HOOK_PX}M${x + widthPx - HOOK_PX},${y}H${x + widthPx}V${y + heightPx}H${x + widthPx - HOOK_PX}`}
        />
      ))}
    </g>
  );
}
