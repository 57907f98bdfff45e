import { isDisputedAct } from "../../model/disputedAct";
import { resolveIssueColour } from "../../model/dossierIndex";
import { m } from "../../paraglide/messages.js";
import { selectRecordName } from "../../selectors/recordText";
import { useListPart } from "../../ui/useListPart";
import { useLinked } from "../linked/LinkedContext";
import { InlineMark } from "../linked/MarkGlyph";
import { MoreOfList } from "../linked/MoreOfList";
import { OutlineFold } from "../linked/OutlineFold";
import { OutlineMark } from "../linked/OutlineMark";

/** The records behind a tie. */
export function OutlineRecords({ rows }: { rows: readonly number[] }) {
  const { refs } = useLinked().index.table;
  return (
    <OutlineFold
      label={m.outline_records({ count: rows.length })}
      count={rows.length}
      refs={rows.flatMap((row) => refs[row] ?? [])}
    >
      {() => <RecordList rows={rows} />}
    </OutlineFold>
  );
}

function RecordList({ rows }: { rows: readonly number[] }) {
  const part = useListPart(rows);
  return (
    <>
      <ul className="ps-3">
        {part.shown.map((row) => (
          <Record key={row} row={row} />
        ))}
      </ul>
      <MoreOfList part={part} />
    </>
  );
}

function Record({ row }: { row: number }) {
  const { index } = useLinked();
  const record = index.table.record(row);
  return (
    <li>
      <OutlineMark
        refs={[`${record.type}:${record.id}`]}
        rows={[row]}
        label={selectRecordName(record, index)}
      >
        <InlineMark
          kind={record.kind}
          voice={record.voice}
          colour={resolveIssueColour(index, record.issues[0])}
          isDisputed={isDisputedAct(record)}
        />
        <span>{record.title}</span>
      </OutlineMark>
    </li>
  );
}
