import { m } from "../../paraglide/messages.js";
import type { RecordAlone } from "../../selectors/recordsAlone";
import { RecordName } from "./RecordName";

export interface RecordsAloneListProps {
  records: readonly RecordAlone[];
  /** Id of the heading that says what they are. */
  labelledBy: string;
}

const HEAD =
  "bg-card border-rule sticky top-[var(--masthead)] z-10 border-b px-2 py-1 text-start first:ps-0";

export function RecordsAloneTable({ records, labelledBy }: RecordsAloneListProps) {
  const heads = [
    { label: m.records_when(), width: "w-[16%]" },
    { label: m.records_title(), width: "w-[36%]" },
    { label: m.facet_issue(), width: "w-[13%]" },
    { label: m.sources_alone_publishers(), width: "w-[22%]" },
    { label: m.sources_column_country(), width: "w-[13%]" },
  ];
  return (
    <table
      aria-labelledby={labelledBy}
      className="mt-1 w-full table-fixed border-separate border-spacing-0 leading-snug"
    >
      <thead>
        <tr>
          {heads.map(({ label, width }) => (
            <th key={label} scope="col" className={`${HEAD} ${width}`}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <tr key={record.reference} className="*:border-rule align-top *:border-b *:px-2 *:py-0.5">
            <td className="!ps-0">{record.when}</td>
            <th scope="row" className="text-start font-normal">
              <RecordName record={record} />
            </th>
            <td>{record.issue}</td>
            <td>{record.publishers}</td>
            <td>{record.countries}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
