import { useId, useRef, type ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import type { RecordRow } from "../../selectors/recordRows";
import { SORT_COLUMNS, type SortColumn } from "../../selectors/sortRecordRows";
import { Button } from "../../ui/Button";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { useMark } from "../linked/useMark";
import { COLUMN_LABELS, resolveNextSort, type RecordListProps } from "./recordColumns";
import { RecordEvidence, RecordIssues, RecordPlace, RecordTitle, RecordWhen } from "./RecordParts";
import { SortSign } from "./SortSign";

/** The table's content where there is no room for its columns. */
export function RecordCards({ rows, sort, onSort }: RecordListProps) {
  const listRef = useRef<HTMLUListElement>(null);
  const sortId = useId();
  useRovingFocus(listRef);
  const isAscending = sort.direction === "ascending";
  return (
    <>
      <p className="screen-only flex flex-wrap items-center gap-2 px-3.5 py-2 text-[0.8125rem]">
        <label htmlFor={sortId} className="text-muted">
          {m.records_sort()}
        </label>
        <span className="relative">
          {" "}
          <select
            id={sortId}
            value={sort.column}
            className="border-rule bg-card text-ink h-8 appearance-none rounded-md border ps-2.5 pe-7 pointer-coarse:h-11"
            onChange={(event) => {
              const column = SORT_COLUMNS.find((name) => name === event.target.value);
              if (column) onSort({ column, direction: "ascending" });
            }}
          >
            {SORT_COLUMNS.map((column) => (
              <option key={column} value={column}>
                {COLUMN_LABELS[column]()}
              </option>
            ))}
          </select>
          <svg
            viewBox="0 0 10 10"
            width={10}
            height={10}
            aria-hidden="true"
            className="pointer-events-none absolute inset-y-0 end-2.5 my-auto"
          >
            <path d="M1.5 3.2 5 6.8l3.5-3.6" fill="none" stroke="currentColor" strokeWidth={1.4} />
          </svg>
        </span>
        <Button
          aria-label={isAscending ? m.records_ascending() : m.records_descending()}
          onClick={() => onSort(resolveNextSort(sort, sort.column))}
        >
          <SortSign direction={sort.direction} />
        </Button>
      </p>
      <ul ref={listRef}>
        {rows.map((row) => (
          <Card key={row.reference} row={row} />
        ))}
      </ul>
    </>
  );
}

function Card({ row }: { row: RecordRow }) {
  const mark = useMark({ refs: [row.reference], rows: [row.row], label: row.name });
  return (
    <li className="border-rule has-[[data-emphasis=highlighted]]:bg-highlight border-t px-3.5 py-2.5 text-[0.8125rem]">
      <RecordTitle row={row} mark={mark} />
      <dl className="mt-1 grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-3 gap-y-1 wrap-anywhere">
        <Field column="when">
          <RecordWhen row={row} />
        </Field>
        <Field column="who">{row.who}</Field>
        <Field column="kind">{row.kindLabel}</Field>
        <Field column="voice">{row.voiceLabel}</Field>
        <Field column="issues">
          <RecordIssues row={row} />
        </Field>
        <Field column="place">
          <RecordPlace row={row} />
        </Field>
        <Field column="evidence">
          <RecordEvidence row={row} />
        </Field>
      </dl>
    </li>
  );
}

function Field({ column, children }: { column: SortColumn; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{COLUMN_LABELS[column]()}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
