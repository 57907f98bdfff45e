import { useId } from "react";
import type { PlacedSequence } from "../../layout/timeline/placeSequence";
import { m } from "../../paraglide/messages.js";
import type { SequenceSeries } from "../../selectors/sequenceSeries";
import { SequenceBand, SequenceBandPaint } from "./SequenceBand";
import { SequenceHeading, tellHead } from "./SequenceHeading";
import { SequenceJoinMark } from "./SequenceJoinMark";
import { TimelineLaneRows } from "./TimelineLaneRows";
import { TimelineBrackets } from "./TimelineBrackets";
import { TimelineLaneTick } from "./TimelineLaneTick";
import { TimelineSvgMark } from "./TimelineSvgMark";

interface SequenceSceneProps {
  placed: PlacedSequence;
  series: SequenceSeries;
}

/** The sequence as it was placed; the document's order is the order of the columns. */
export function SequenceScene({ placed, series }: SequenceSceneProps) {
  const paintId = useId();
  return (
    <svg
      width={placed.widthPx}
      height={placed.heightPx}
      role="group"
      aria-label={m.timeline_picture_sequence()}
      textRendering="geometricPrecision"
      className="absolute inset-0"
    >
      <SequenceBandPaint id={paintId} />
      {placed.columns.map((column, at) => (
        <SequenceBand
          key={at}
          column={column}
          softness={series.columns[at]!.softness}
          isOrdered={series.columns[at]!.row !== null}
          paintId={paintId}
        />
      ))}
      <TimelineLaneRows lanes={placed.lanes} series={series.lanes} widthPx={placed.widthPx} />
      {placed.unrelated.map(({ x, y, direction }) => (
        <text
          key={x}
          textAnchor="middle"
          transform={`translate(${x},${y})${direction === "upright" ? " rotate(-90)" : ""}`}
          className="fill-muted text-[12px]"
        >
          {m.timeline_no_order_between()}
        </text>
      ))}
      <TimelineBrackets brackets={placed.brackets} marks={series.marks} />
      {placed.ticks.map((tick) => (
        <TimelineLaneTick
          key={`${tick.mark} ${tick.further}`}
          tick={tick}
          mark={series.marks[tick.mark]!}
        />
      ))}
      {placed.columns.map((column, at) => (
        <g key={at} role="group" aria-label={tellHead(series.columns[at]!)}>
          {placed.joins.map((join) =>
            series.joins[join.join]!.to === at ? (
              <SequenceJoinMark key={join.join} placed={join} join={series.joins[join.join]!} />
            ) : null,
          )}
          <SequenceHeading column={column} full={series.columns[at]!} />
          {placed.marks.map((mark) => {
            const record = series.marks[mark.mark]!;
            return record.column === at ? (
              <TimelineSvgMark
                key={record.ref}
                mark={record}
                placed={mark}
                isReading={record.basis === "reading"}
              />
            ) : null;
          })}
        </g>
      ))}
    </svg>
  );
}
