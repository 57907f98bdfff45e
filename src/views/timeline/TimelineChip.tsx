import { GLYPH_RADIUS_PX } from "../../layout/timeline/timelineSize";
import type { TimelineMark } from "../../selectors/timelineMarks";
import { useMark } from "../linked/useMark";
import { TimelineMarkGlyph } from "./TimelineMarkGlyph";

interface TimelineChipProps {
  mark: TimelineMark;
  isReading?: boolean;
}

/** A record's mark with its label, outside the drawn picture. */
export function TimelineChip({ mark, isReading = false }: TimelineChipProps) {
  const props = useMark({ refs: [mark.ref], rows: [mark.row], label: mark.name });
  const isHighlighted = props["data-emphasis"] === "highlighted";
  return (
    <div
      {...props}
      className={`flex min-h-8 min-w-0 items-center gap-1 rounded-md px-1 text-xs pointer-coarse:min-h-11 ${
        isHighlighted ? "bg-highlight underline" : ""
      } ${isReading && !isHighlighted ? "text-muted" : "text-ink"} ${
        props["aria-current"] === "true" ? "outline-ink outline-1" : ""
      }`}
    >
      <svg
        width={GLYPH_BOX_PX}
        height={GLYPH_BOX_PX}
        viewBox={`${-GLYPH_BOX_PX / 2} ${-GLYPH_BOX_PX / 2} ${GLYPH_BOX_PX} ${GLYPH_BOX_PX}`}
        aria-hidden="true"
        className="shrink-0"
      >
        <TimelineMarkGlyph mark={mark} />
      </svg>
      {mark.label}
    </div>
  );
}

const GLYPH_BOX_PX = 2 * GLYPH_RADIUS_PX + 6;
