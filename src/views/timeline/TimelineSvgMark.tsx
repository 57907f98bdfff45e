import type { PlacedMark } from "../../layout/timeline/placeRun";
import type { TimelineMark } from "../../selectors/timelineMarks";
import { HitArea } from "../linked/HitArea";
import { useMark } from "../linked/useMark";
import { TimelineMarkGlyph } from "./TimelineMarkGlyph";

interface TimelineSvgMarkProps {
  mark: TimelineMark;
  placed: PlacedMark;
  /** Drawn in quieter letters: it stands there by our reading. */
  isReading?: boolean;
  /** Records that the mark stands for beside its own. */
  rows?: readonly number[];
  /** Drawn faintly: the day that the context gives to a mark of the article. */
  isGhost?: boolean;
}

/** A record in the picture: press, hover and keyboard focus anywhere on glyph or label. */
export function TimelineSvgMark({
  mark,
  placed,
  isReading = false,
  rows,
  isGhost = false,
}: TimelineSvgMarkProps) {
  const props = useMark({ refs: [mark.ref], rows: rows ?? [mark.row], label: mark.name });
  const { box, label } = placed;
  const isHighlighted = props["data-emphasis"] === "highlighted";
  /** Beside a title the box reaches down to the time, which the ground must not cover. */
  const groundPx = Math.min(MARK_HEIGHT_PX, 2 * (placed.y - box.y) - 2);
  const isSelected = props["aria-current"] === "true";
  return (
    <g {...props}>
      <title>{mark.name}</title>
      <rect
        x={box.x + 0.5}
        y={placed.y - groundPx / 2}
        width={box.widthPx - 2}
        height={groundPx}
        rx={4}
        className={isHighlighted ? "fill-highlight" : "fill-transparent"}
        strokeWidth={1.25}
        stroke={isSelected ? "var(--ink)" : "none"}
      />
      <HitArea box={box} isExact />
      <g transform={`translate(${placed.x},${placed.y})`} opacity={isGhost ? 0.5 : undefined}>
        <TimelineMarkGlyph mark={mark} />
      </g>
      {label && (
        <text
          x={label.anchor === "end" ? label.x + label.widthPx : label.x}
          y={label.y}
          textAnchor={label.anchor}
          className={`text-[12px] ${(isReading || isGhost) && !isHighlighted ? "fill-muted" : "fill-ink"} ${
            isHighlighted ? "underline" : ""
          }`}
        >
          {label.text}
        </text>
      )}
    </g>
  );
}

/** What a highlight covers: a little less than a row. */
const MARK_HEIGHT_PX = 21;
