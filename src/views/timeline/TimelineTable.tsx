import { useMemo, useRef } from "react";
import { m } from "../../paraglide/messages.js";
import type { SequenceSeries } from "../../selectors/sequenceSeries";
import {
  selectTabledMarks,
  selectTimelineTable,
  type TimelineTableRow,
} from "../../selectors/timelineTable";
import { useListPart } from "../../ui/useListPart";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { useLinked } from "../linked/LinkedContext";
import { InlineMark } from "../linked/MarkGlyph";
import { MoreOfList } from "../linked/MoreOfList";
import { useMark } from "../linked/useMark";

const CELL = "border-rule border-b px-2 py-1 text-start align-top";

/** The timeline as a table: every passing record in its order, with what the order rests on. */
export function TimelineTable({ sequence }: { sequence: SequenceSeries }) {
  const model = useLinked();
  const marks = useMemo(() => selectTabledMarks(model, sequence), [model, sequence]);
  const part = useListPart(marks);
  const rows = useMemo(
    () => selectTimelineTable(model, sequence, part.shown),
    [model, sequence, part.shown],
  );
  const container = useRef<HTMLDivElement>(null);
  useRovingFocus(container);
  const headings = [
    m.timeline_column_order(),
    m.timeline_column_when(),
    m.timeline_column_record(),
    m.timeline_column_kind(),
    m.timeline_column_voice(),
    m.timeline_column_issue(),
    m.timeline_column_basis(),
  ];
  return (
    <div ref={container} className="overflow-x-auto px-3.5 pb-3">
      <table className="w-full border-collapse text-[0.8125rem]">
        <caption className="sr-only">{m.timeline_table_caption()}</caption>
        <thead>
          <tr className="text-muted">
            {headings.map((heading) => (
              <th key={heading} scope="col" className={`${CELL} font-semibold`}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.mark.ref}>
              <td className={CELL}>{row.order}</td>
              <td className={CELL}>{row.when}</td>
              <th scope="row" className={`${CELL} font-normal`}>
                <RecordCell row={row} />
              </th>
              <td className={CELL}>{row.kind}</td>
              <td className={CELL}>{row.voice}</td>
              <td className={CELL}>{row.issues}</td>
              <td className={CELL}>
                {row.bases.length === 0
                  ? m.timeline_basis_none()
                  : row.bases.map((basis) => <p key={basis}>{basis}</p>)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreOfList part={part} />
    </div>
  );
}

function RecordCell({ row: { mark, title } }: { row: TimelineTableRow }) {
  const props = useMark({ refs: [mark.ref], rows: [mark.row], label: mark.name });
  return (
    <div
      {...props}
      className={`text-link flex min-h-6 gap-1.5 rounded-sm pointer-coarse:min-h-11 ${
        props["data-emphasis"] === "highlighted"
          ? "bg-highlight underline decoration-2 underline-offset-2"
          : ""
      }`}
    >
      <InlineMark
        kind={mark.kind}
        voice={mark.voice}
        colour={mark.colour}
        isDisputed={mark.isDisputed}
      />
      <span>{title}</span>
    </div>
  );
}
