import { GLYPH_RADIUS_PX } from "../../layout/timeline/timelineSize";
import type { TimelineMark } from "../../selectors/timelineMarks";
import { issueColourVariable } from "../linked/issueColour";
import { MarkGlyph } from "../linked/MarkGlyph";

/** A mark around the origin: kind, voice and issue, with a small tick for each further issue. */
export function TimelineMarkGlyph({ mark }: { mark: TimelineMark }) {
  return (
    <>
      <MarkGlyph
        kind={mark.kind}
        voice={mark.voice}
        colour={mark.colour}
        isDisputed={mark.isDisputed}
        radiusPx={GLYPH_RADIUS_PX}
      />
      {mark.further.slice(0, MAX_TICKS).map(({ colour }, at) => (
        <rect
          key={at}
          x={5 + at * 3}
          y={-8.5}
          width={1.75}
          height={4.5}
          fill={issueColourVariable(colour)}
        />
      ))}
    </>
  );
}

/** More would reach under the label. */
const MAX_TICKS = 2;
