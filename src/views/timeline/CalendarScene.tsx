import { useId } from "react";
import type { PlacedCalendar } from "../../layout/timeline/placeCalendar";
import { m } from "../../paraglide/messages.js";
import type { CalendarSeries } from "../../selectors/timelineCalendar";
import { CalendarAxis } from "./CalendarAxis";
import { CalendarBand, CalendarBandPaint } from "./CalendarBand";
import { GhostLinks } from "./GhostLinks";
import { TimelineBin } from "./TimelineBin";
import { TimelineBrackets } from "./TimelineBrackets";
import { TimelineLaneRows } from "./TimelineLaneRows";
import { TimelineSvgMark } from "./TimelineSvgMark";

interface CalendarSceneProps {
  placed: PlacedCalendar;
  series: CalendarSeries;
  /** Lists the records of a bin. */
  onOpenBin: (rows: readonly number[]) => void;
}

/** The calendar as it was placed; marks follow one another by lane. */
export function CalendarScene({ placed, series, onOpenBin }: CalendarSceneProps) {
  const paintId = useId();
  const { writingX, writingLine } = placed;
  return (
    <svg
      width={placed.widthPx}
      height={placed.heightPx}
      role="group"
      aria-label={m.timeline_picture_calendar()}
      textRendering="geometricPrecision"
      className="absolute inset-0"
    >
      <CalendarBandPaint id={paintId} />
      {placed.bands.map((band) => (
        <CalendarBand
          key={`${band.x} ${band.y}`}
          band={band}
          paintId={paintId}
          when={series.marks[band.mark]!.whens[0]!}
        />
      ))}
      {writingX !== null && (
        <path
          data-line="writing"
          d={writingLine.map(({ y, endY }) => `M${writingX},${y}V${endY}`).join("")}
          stroke="var(--ink)"
          strokeWidth={1.25}
          aria-hidden="true"
        />
      )}
      <TimelineLaneRows lanes={placed.lanes} series={series.lanes} widthPx={placed.widthPx} />
      {placed.notes.map(({ kind, x, y, text }) => (
        <text
          key={text}
          x={x}
          y={y}
          aria-hidden={kind !== "writing"}
          className={`text-[12px] ${kind === "writing" ? "fill-ink" : "fill-muted"}`}
        >
          {text}
        </text>
      ))}
      <CalendarAxis placed={placed} cal={series.cal} />
      <TimelineBrackets brackets={placed.brackets} marks={series.marks} />
      <GhostLinks links={placed.ghostLinks} />
      {placed.marks.map((mark) => {
        const record = series.marks[mark.mark]!;
        const members = mark.bin?.map((at) => series.marks[at]!);
        return members ? (
          <TimelineBin
            key={record.ref}
            placed={mark}
            members={members}
            onOpen={() => onOpenBin(members.flatMap(({ rows }) => rows))}
          />
        ) : (
          <TimelineSvgMark
            key={record.ref}
            mark={record}
            rows={record.rows}
            placed={mark}
            isReading={record.basis === "reading"}
            isGhost={record.ghostOf !== null}
          />
        );
      })}
    </svg>
  );
}
