import type { KeyboardEvent } from "react";
import type { PlacedMark } from "../../layout/timeline/placeRun";
import { m } from "../../paraglide/messages.js";
import type { CalendarMark } from "../../selectors/calendarMarks";
import { HitArea } from "../linked/HitArea";
import { useEmphasis } from "../linked/useEmphasis";
import { TimelineMarkGlyph } from "./TimelineMarkGlyph";

interface TimelineBinProps {
  placed: PlacedMark;
  /** The marks it stands for; the one that is drawn first. */
  members: readonly CalendarMark[];
  onOpen: () => void;
}

/** Marks that cannot be told apart here, as one with their count; a press lists them. */
export function TimelineBin({ placed, members, onOpen }: TimelineBinProps) {
  const rows = members.flatMap((member) => member.rows);
  const emphasis = useEmphasis(
    members.map(({ ref }) => ref),
    rows,
  );
  const [first] = members;
  if (!first) return null;
  const { box, label } = placed;
  const name = m.timeline_bin_name({ first: first.name, more: rows.length - 1 });
  return (
    <g
      role="button"
      tabIndex={-1}
      data-roving=""
      data-ref={`bin:${first.ref}`}
      data-count={rows.length}
      data-emphasis={emphasis}
      aria-label={name}
      aria-haspopup="dialog"
      className="cursor-pointer"
      onClick={(event) => {
        event.stopPropagation();
        onOpen();
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onOpen();
      }}
    >
      <title>{name}</title>
      <rect
        x={box.x + 0.5}
        y={placed.y - GROUND_PX / 2}
        width={box.widthPx - 2}
        height={GROUND_PX}
        rx={GROUND_PX / 2}
        className={emphasis === "highlighted" ? "fill-highlight" : "fill-wash"}
        stroke="var(--rule)"
      />
      <HitArea box={box} isExact />
      <g transform={`translate(${placed.x},${placed.y})`}>
        <TimelineMarkGlyph mark={first} />
      </g>
      {label && (
        <text
          x={label.anchor === "end" ? label.x + label.widthPx : label.x}
          y={label.y}
          textAnchor={label.anchor}
          className="fill-ink text-[12px]"
        >
          {label.text}
        </text>
      )}
    </g>
  );
}

const GROUND_PX = 21;
