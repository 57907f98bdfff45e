import { useState } from "react";
import type { DossierIndex } from "../../model/dossierIndex";
import type { LostRecord } from "../../model/exportedRecord";
import { m } from "../../paraglide/messages.js";
import { exportLossText } from "../../selectors/exportLoss";
import { useLinked } from "../../views/linked/LinkedContext";
import type { ListedRecords } from "./listLeftOut";

interface LostRecordsProps {
  summary: string;
  records: ListedRecords;
}

/** "7 not expressible", which unfolds to the records, each with the reason. */
export function LostRecords({ summary, records }: LostRecordsProps) {
  const { index } = useLinked();
  const [isOpen, setIsOpen] = useState(false);
  if (records.count === 0) return null;
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className="text-link cursor-pointer py-0.5 text-[0.8125rem] pointer-coarse:py-3">
        {summary}
      </summary>
      {isOpen && (
        <div className="mb-2 text-[0.8125rem]">
          {groupByReason(index, records.first).map(([reason, titles]) => (
            <section key={reason} className="mt-1.5">
              <h4 className="text-muted font-sans font-normal">{reason}:</h4>
              <ul className="ms-4 list-disc">
                {titles.map(({ id, title }) => (
                  <li key={id}>{title}</li>
                ))}
              </ul>
            </section>
          ))}
          {records.count > records.first.length && (
            <p className="mt-1.5">
              {m.export_more({ count: records.count - records.first.length })}
            </p>
          )}
        </div>
      )}
    </details>
  );
}

/** The same reason is told once for all that have it. */
function groupByReason(
  index: DossierIndex,
  records: readonly LostRecord[],
): [string, LostRecord[]][] {
  const groups = new Map<string, LostRecord[]>();
  for (const record of records) {
    const reason = exportLossText(index, record);
    const group = groups.get(reason);
    if (group) group.push(record);
    else groups.set(reason, [record]);
  }
  return [...groups];
}
