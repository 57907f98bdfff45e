import { useId } from "react";
import { m } from "../../paraglide/messages.js";
import { resolveSourceSort } from "../../selectors/sourceSort";
import { SOURCE_COLUMNS } from "../../state/sourceOrder";
import { Button } from "../../ui/Button";
import { SOURCE_COLUMN_LABELS } from "./sourceColumns";
import { Recorded, SourceName, SourceRecords } from "./SourceParts";
import type { SourceListProps } from "./SourcesTable";

/** The table's content where there is no room for its columns. */
export function SourceCards({ rows, chosen, order, onSort, renderAction }: SourceListProps) {
  const sortId = useId();
  const sort = resolveSourceSort(order);
  const isAscending = sort.direction === "ascending";
  return (
    <>
      <p className="flex flex-wrap items-center gap-2 pb-2">
        <label htmlFor={sortId} className="text-muted">
          {m.records_sort()}
        </label>
        <select
          id={sortId}
          value={sort.column}
          className="control pointer-coarse:h-11"
          onChange={({ target }) => {
            const column = SOURCE_COLUMNS.find((name) => name === target.value);
            if (column) onSort(column);
          }}
        >
          {SOURCE_COLUMNS.map((column) => (
            <option key={column} value={column}>
              {SOURCE_COLUMN_LABELS[column]()}
            </option>
          ))}
        </select>
        <Button
          aria-label={isAscending ? m.records_ascending() : m.records_descending()}
          onClick={() => onSort(sort.column)}
        >
          <span aria-hidden="true">{isAscending ? "↑" : "↓"}</span>
        </Button>
      </p>
      <ul>
        {rows.map((row) => (
          <li
            key={row.id}
            className={`border-rule border-t py-2 ${row.passing === 0 ? "text-muted" : ""}`}
          >
            <SourceName row={row} />
            <dl className="mt-0.5 grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3">
              <dt className="text-muted">{m.sources_column_country()}</dt>
              <dd>
                <Recorded value={row.country} />
              </dd>
              <dt className="text-muted">{m.sources_column_published()}</dt>
              <dd>
                <Recorded value={row.publishedText} />
              </dd>
              <dt className="text-muted">{m.sources_column_form()}</dt>
              <dd>
                <Recorded value={row.form} />
              </dd>
              <dt className="text-muted">{m.sources_column_rests()}</dt>
              <dd>
                <SourceRecords row={row} isChosen={chosen.includes(row.id)} />
              </dd>
            </dl>
            {renderAction(row)}
          </li>
        ))}
      </ul>
    </>
  );
}
