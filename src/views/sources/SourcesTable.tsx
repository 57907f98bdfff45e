import { memo, type ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import type { SourceRow } from "../../selectors/sources";
import { resolveSourceSort } from "../../selectors/sourceSort";
import type { SourceColumn, SourceOrder } from "../../state/sourceOrder";
import { Recorded, SourceName, SourceRecords } from "./SourceParts";
import { SOURCE_COLUMN_LABELS } from "./sourceColumns";

export interface SourceListProps {
  rows: readonly SourceRow[];
  /** Ids of the sources to which the records are narrowed. */
  chosen: readonly string[];
  order: SourceOrder;
  onSort: (column: SourceColumn) => void;
  /** What can be done with one source, such as citing it. */
  renderAction: (row: SourceRow) => ReactNode;
}

const HEAD =
  "bg-card border-rule desk:sticky top-[var(--masthead)] z-10 border-b px-2 text-start first:ps-0";

export function SourcesTable({ rows, chosen, order, onSort, renderAction }: SourceListProps) {
  const sort = resolveSourceSort(order);
  const column = (name: SourceColumn, width: string) => (
    <th
      scope="col"
      aria-sort={sort.column === name ? sort.direction : undefined}
      className={`${HEAD} ${width}`}
    >
      <button
        type="button"
        className="inline-flex min-h-8 items-center gap-1 font-semibold"
        onClick={() => onSort(name)}
      >
        {SOURCE_COLUMN_LABELS[name]()}
        <span aria-hidden="true" className="w-3">
          {sort.column === name && (sort.direction === "ascending" ? "↑" : "↓")}
        </span>
      </button>
    </th>
  );
  return (
    <table className="w-full table-fixed border-separate border-spacing-0 leading-snug">
      <thead>
        <tr>
          {column("publisher", "w-[48%]")}
          {column("country", "w-[13%]")}
          {column("published", "w-[15%]")}
          <th scope="col" className={`${HEAD} w-[12%] font-semibold`}>
            {m.sources_column_form()}
          </th>
          {column("records", "w-[12%]")}
          <th scope="col" className={`${HEAD} w-16`}>
            <span className="sr-only">{m.cite()}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow
            key={row.id}
            row={row}
            isChosen={chosen.includes(row.id)}
            renderAction={renderAction}
          />
        ))}
      </tbody>
    </table>
  );
}

interface TableRowProps extends Pick<SourceListProps, "renderAction"> {
  row: SourceRow;
  isChosen: boolean;
}

/** Remembered, so that another order moves the rows and draws none of them again. */
const TableRow = memo(function TableRow({ row, isChosen, renderAction }: TableRowProps) {
  return (
    <tr
      className={`*:border-rule align-top *:border-b *:px-2 *:py-1 ${row.passing === 0 ? "text-muted" : ""}`}
    >
      <th scope="row" className="!ps-0 text-start font-normal">
        <SourceName row={row} />
      </th>
      <td>
        <Recorded value={row.country} />
      </td>
      <td>
        <Recorded value={row.publishedText} />
      </td>
      <td>
        <Recorded value={row.form} />
      </td>
      <td>
        <SourceRecords row={row} isChosen={isChosen} />
      </td>
      <td className="text-end">{renderAction(row)}</td>
    </tr>
  );
});
