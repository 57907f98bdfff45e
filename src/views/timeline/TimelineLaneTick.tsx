import type { PlacedTick } from "../../layout/timeline/placeLaneTicks";
import type { TimelineMark } from "../../selectors/timelineMarks";
import { issueColourVariable } from "../linked/issueColour";
import { useEmphasis } from "../linked/useEmphasis";

/** A record's further issue in that issue's lane: a bare stroke, since the record counts elsewhere. */
export function TimelineLaneTick({ tick, mark }: { tick: PlacedTick; mark: TimelineMark }) {
  const emphasis = useEmphasis([mark.ref], [mark.row]);
  const colour = issueColourVariable(mark.further[tick.further]?.colour ?? "other");
  return (
    <path
      aria-hidden="true"
      data-emphasis={emphasis}
      d={`M${tick.x},${tick.y + tick.heightPx}l${SLANT_PX},${-tick.heightPx}`}
      fill="none"
      stroke={colour}
      strokeWidth={emphasis === "highlighted" ? 2.25 : 1.25}
    />
  );
}

/** Slanted, so that several in a row are not read as figures. */
const SLANT_PX = 2.5;
