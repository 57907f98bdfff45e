import type { PlacedBracket } from "../../layout/timeline/placeRun";
import type { TimelineMark } from "../../selectors/timelineMarks";
import { useEmphasis } from "../linked/useEmphasis";

/** How far a bracket's ends reach inwards. */
const HOOK_PX = 3.5;

interface TimelineBracketsProps {
  brackets: readonly PlacedBracket[];
  marks: readonly TimelineMark[];
}

/** An editor's square brackets: what stands inside was put there by our reading. */
export function TimelineBrackets({ brackets, marks }: TimelineBracketsProps) {
  return (
    <g aria-hidden="true" fill="none" stroke="var(--muted)" strokeWidth={1.1}>
      {brackets.map((bracket) => (
        <Bracket
          key={`${bracket.x} ${bracket.y}`}
          bracket={bracket}
          rows={bracket.marks.map((at) => marks[at]!.row)}
        />
      ))}
    </g>
  );
}

/** As faint as the marks that it holds. */
function Bracket({ bracket, rows }: { bracket: PlacedBracket; rows: readonly number[] }) {
  const { x, y, widthPx, heightPx } = bracket;
  const hooks = (at: number, inwards: number) =>
    `M${at + inwards},${y}H${at}V${y + heightPx}H${at + inwards}`;
  return (
    <path
      data-emphasis={useEmphasis([], rows)}
      d={`${hooks(x, HOOK_PX)}${hooks(x + widthPx, -HOOK_PX)}`}
    />
  );
}
