import { memo, type KeyboardEvent, type MouseEvent } from "react";
import type { CrowdCell } from "../../layout/timeline/placeCrowd";
import { selectCrowdCellName } from "../../selectors/timelineCrowd";
import type { TimelineLane } from "../../selectors/timelineLanes";
import { formatCalendarDay } from "../../model/calendarDay";
import { HitArea } from "../linked/HitArea";
import { issueColourVariable } from "../linked/issueColour";

interface CrowdCellMarkProps {
  cell: CrowdCell;
  lane: TimelineLane | null;
  /** Holds what is hovered or selected. */
  isLit: boolean;
  onOpen: (rows: readonly number[]) => void;
}

/** A counted column of one lane; soft where its records are on no column. A press lists them. */
export const CrowdCellMark = memo(function CrowdCellMark({
  cell,
  lane,
  isLit,
  onOpen,
}: CrowdCellMarkProps) {
  const { time, rows, bar, hit, label } = cell;
  const name = selectCrowdCellName(rows.length, time, lane?.label ?? null);
  const open = (event: KeyboardEvent | MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onOpen([...rows]);
  };
  return (
    <g
      role="button"
      tabIndex={-1}
      data-roving=""
      data-ref={`bin:${lane?.id ?? "none"}~${time ? formatCalendarDay(time.first) : "loose"}`}
      data-count={rows.length}
      data-emphasis={isLit ? "highlighted" : "normal"}
      aria-label={name}
      aria-haspopup="dialog"
      className="cursor-pointer"
      onClick={open}
      onKeyDown={(event) => {
        if (event.key === "Enter" || event.key === " ") open(event);
      }}
    >
      <title>{name}</title>
      <HitArea box={hit} isExact />
      {isLit && (
        <rect
          x={hit.x - 1}
          y={hit.y}
          width={hit.widthPx + 2}
          height={hit.heightPx}
          rx={2}
          className="fill-highlight"
        />
      )}
      <rect
        x={bar.x}
        y={bar.y}
        width={bar.widthPx}
        height={bar.heightPx}
        fill={issueColourVariable(lane?.colour ?? "other")}
        opacity={time ? 1 : 0.45}
      />
      {label && (
        <text
          x={label.x}
          y={label.y}
          textAnchor="middle"
          strokeWidth={3}
          paintOrder="stroke"
          className={`fill-ink text-[12px] ${isLit ? "stroke-highlight" : "stroke-card"}`}
        >
          {label.text}
        </text>
      )}
    </g>
  );
});
