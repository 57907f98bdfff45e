import { m } from "../../paraglide/messages.js";
import type { SequenceMark, SequenceSeries } from "../../selectors/sequenceSeries";
import { issueColourVariable } from "../linked/issueColour";
import { SequenceWord } from "./SequenceWord";
import { TimelineChip } from "./TimelineChip";

/** The sequence from top to bottom, for pictures too narrow for columns side by side. */
export function SequenceStack({ series }: { series: SequenceSeries }) {
  return (
    <ol className="flex flex-col px-3.5 pb-1" aria-label={m.timeline_picture_sequence()}>
      {series.columns.map((column, at) => {
        const marks = series.marks.filter((mark) => mark.column === at);
        const joins = series.joins.filter(({ to }) => to === at);
        return (
          <li key={column.row ?? "unordered"} className="flex flex-col">
            {joins.map((join) => (
              <SequenceWord key={join.name} join={join} direction="down" />
            ))}
            {column.isUnrelated && (
              <p className="text-muted py-1 text-xs">{m.timeline_no_order_between()}</p>
            )}
            <div
              className={`sequence-stack-column ${column.row === null ? "mt-3" : ""}`}
              data-softness={column.row === null ? undefined : column.softness}
            >
              <h3 className="text-[0.875rem] leading-snug">{column.titles[0]}</h3>
              {column.times[0] !== undefined && (
                <p className="text-muted text-xs">{column.times[0]}</p>
              )}
              <StackLanes series={series} marks={marks} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function StackLanes({ series, marks }: { series: SequenceSeries; marks: SequenceMark[] }) {
  const above = marks.filter(({ lane }) => lane < 0);
  return (
    <>
      {above.length > 0 && <StackRow marks={above} />}
      <div className="grid grid-cols-[minmax(0,44%)_minmax(0,1fr)] gap-x-1.5">
        {series.lanes.map((lane, at) => {
          const inLane = marks.filter((mark) => mark.lane === at);
          if (inLane.length === 0) return null;
          return (
            <div key={lane.id} className="border-rule col-span-2 grid grid-cols-subgrid border-t">
              <p className="flex items-baseline gap-1.5 py-1.5 text-xs leading-5 font-semibold pointer-coarse:py-3">
                {lane.colour !== null && (
                  <span
                    aria-hidden="true"
                    className="size-2 shrink-0 rounded-[2px]"
                    style={{ background: issueColourVariable(lane.colour) }}
                  />
                )}
                {lane.label}
              </p>
              <StackRow marks={inLane} />
            </div>
          );
        })}
      </div>
    </>
  );
}

/** Marks in a row that wraps; those of our reading between square brackets. */
function StackRow({ marks }: { marks: readonly SequenceMark[] }) {
  const readings = marks.filter(({ basis }) => basis === "reading");
  return (
    <div className="flex flex-wrap items-center">
      {marks
        .filter(({ basis }) => basis !== "reading")
        .map((mark) => (
          <TimelineChip key={mark.ref} mark={mark} />
        ))}
      {readings.map((mark, at) => (
        <span key={mark.ref} className="flex min-w-0 items-center">
          {at === 0 && <Bracket>[</Bracket>}
          <TimelineChip mark={mark} isReading />
          {at === readings.length - 1 && <Bracket>]</Bracket>}
        </span>
      ))}
    </div>
  );
}

function Bracket({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className="text-muted text-base leading-none">
      {children}
    </span>
  );
}
