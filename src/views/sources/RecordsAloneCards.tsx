import { RecordName } from "./RecordName";
import type { RecordsAloneListProps } from "./RecordsAloneTable";

/** The table's content where there is no room for its columns. */
export function RecordsAloneCards({ records, labelledBy }: RecordsAloneListProps) {
  return (
    <ol aria-labelledby={labelledBy} className="mt-1 leading-snug">
      {records.map((record) => {
        const { reference, when, issue, publishers, countries } = record;
        return (
          <li key={reference} className="border-rule border-t py-1.5">
            <RecordName record={record} />
            <p className="text-muted">
              {[when, issue].filter((part) => part !== null).join(" · ")}
            </p>
            <p className="text-muted">
              {publishers} · {countries}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
