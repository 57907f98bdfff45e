import type { PlacedTick } from "../../layout/timeline/placeLaneTicks";
import type { TimelineMark } from "../../selectors/timelineMarks";
import { issueColourVariable } from "../linked/issueColour";
import { useEmphasis } from "../linked/useEmphasis";

/** A record's further issue in that issue's lane: an outline, since the record counts elsewhere. */
export function TimelineLaneTick({ tick, mark }: { tick: PlacedTick; mark: TimelineMark }) {
  const emphasis = useEmphasis([mark.ref], [mark.row]);
  const colour = issueColourVariable(mark.further[tick.further]?.colour ?? "other");
  return (
    <rect
      aria-hidden="true"
      data-emphasis={emphasis}
      x={tick.x}
      y={tick.y}
      width={3}
      height={tick.heightPx}
      rx={1.5}
      fill="none"
      stroke={colour}
      strokeWidth={emphasis === "highlighted" ? 2 : 1}
    />
  );
}
