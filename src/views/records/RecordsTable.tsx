import { useRef } from "react";
import { m } from "../../paraglide/messages.js";
import type { RecordRow } from "../../selectors/recordRows";
import { SORT_COLUMNS, type SortColumn } from "../../selectors/sortRecordRows";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { useMark } from "../linked/useMark";
import { COLUMN_LABELS, resolveNextSort, type RecordListProps } from "./recordColumns";
import { RecordEvidence, RecordIssues, RecordPlace, RecordTitle, RecordWhen } from "./RecordParts";
import { SortSign } from "./SortSign";

const COLUMN_WIDTHS: Record<SortColumn, string> = {
  when: "w-[13%]",
  title: "w-[20%]",
  who: "w-[10.5%]",
  kind: "w-[6.5%]",
  voice: "w-[8%]",
  issues: "w-[12.5%]",
  place: "w-[8%]",
  evidence: "w-[21.5%]",
};

export function RecordsTable({ rows, sort, onSort }: RecordListProps) {
  const headRef = useRef<HTMLTableRowElement>(null);
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  useRovingFocus(headRef);
  useRovingFocus(bodyRef);
  return (
    <div className="overflow-x-auto">
      <table className="mt-1 w-full text-[0.8125rem]">
        <caption className="sr-only">{m.records_caption()}</caption>
        <thead>
          <tr ref={headRef} className="border-rule border-b text-start">
            {SORT_COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={sort.column === column ? sort.direction : undefined}
                className={`px-1.5 text-start font-normal first:ps-3.5 last:pe-3.5 ${COLUMN_WIDTHS[column]}`}
              >
                <button
                  type="button"
                  tabIndex={-1}
                  data-roving=""
                  className="text-muted hover:text-ink inline-flex min-h-8 items-center gap-1 text-xs font-medium"
                  onClick={() => onSort(resolveNextSort(sort, column))}
                >
                  {COLUMN_LABELS[column]()}
                  <SortSign direction={sort.column === column ? sort.direction : null} />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={bodyRef}>
          {rows.map((row) => (
            <TableRow key={row.reference} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableRow({ row }: { row: RecordRow }) {
  const { onPointerEnter, onPointerLeave, ...mark } = useMark({
    refs: [row.reference],
    rows: [row.row],
    label: row.name,
  });
  return (
    <tr
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
      className="border-rule has-[[data-emphasis=highlighted]]:bg-highlight border-b align-baseline *:px-1.5 *:py-1.5 *:first:ps-3.5 last:border-b-0 *:last:pe-3.5"
    >
      <td>
        <RecordWhen row={row} />
      </td>
      <th scope="row" className="text-start font-normal">
        <RecordTitle row={row} mark={{ ...mark, onPointerEnter, onPointerLeave }} />
      </th>
      <td>{row.who}</td>
      <td className="whitespace-nowrap">{row.kindLabel}</td>
      <td>{row.voiceLabel}</td>
      <td>
        <RecordIssues row={row} />
      </td>
      <td>
        <RecordPlace row={row} />
      </td>
      <td>
        <RecordEvidence row={row} />
      </td>
    </tr>
  );
}
