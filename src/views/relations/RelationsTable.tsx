import { useMemo } from "react";
import type { TieSign } from "../../model/tieSign";
import { m } from "../../paraglide/messages.js";
import { voiceLabel } from "../../selectors/labels";
import { selectRecordName } from "../../selectors/recordText";
import { signsLabel } from "../../selectors/relations";
import { selectRelationsTable, type RelationsTableRow } from "../../selectors/relationsTable";
import { tieRoleLabel } from "../../selectors/relationsWords";
import { useLinked } from "../linked/LinkedContext";
import { useMark } from "../linked/useMark";

const CELL = "border-rule border-b px-2 py-1 text-start align-top";

/** Every relation with its words, drawn or not, and the records that it rests on. */
export function RelationsTable() {
  const model = useLinked();
  const rows = useMemo(() => selectRelationsTable(model), [model]);
  const headings = [
    m.relations_table_from(),
    m.relations_table_to(),
    m.relations_table_what(),
    m.relations_table_role(),
    m.relations_table_sign(),
    m.relations_table_records(),
    m.relations_table_voice(),
  ];
  return (
    <div className="overflow-x-auto px-3.5 pb-3">
      <table className="w-full border-collapse text-[0.8125rem]">
        <caption className="sr-only">{m.relations_table_caption()}</caption>
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
            <tr key={row.key}>
              <th scope="row" className={`${CELL} font-semibold`}>
                {row.fromName}
              </th>
              <td className={CELL}>{row.toName}</td>
              <td className={CELL}>
                <WordsCell row={row} />
              </td>
              <td className={CELL}>{rolesText(row)}</td>
              <td className={CELL}>{signText(row.signs, row.codes)}</td>
              <td className={CELL}>
                <ul className="flex flex-wrap gap-x-2.5">
                  {row.rows.map((at) => (
                    <RecordItem key={at} row={at} />
                  ))}
                </ul>
              </td>
              <td className={CELL}>{row.voices.map(voiceLabel).join(", ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function WordsCell({ row }: { row: RelationsTableRow }) {
  if (row.reference === null) {
    return row.rows.length === 0 ? <em>{row.words}</em> : row.words;
  }
  return <TieWords row={row} reference={row.reference} />;
}

interface TieWordsProps {
  row: RelationsTableRow;
  reference: NonNullable<RelationsTableRow["reference"]>;
}

function TieWords({ row, reference }: TieWordsProps) {
  const label = m.relations_label({ words: row.words, count: row.rows.length });
  const mark = useMark({
    refs: [reference],
    rows: row.rows,
    label: `${row.fromName}, ${row.toName}: ${label}`,
  });
  return (
    <div {...mark} className={markClass(mark)}>
      {label}
    </div>
  );
}

function RecordItem({ row }: { row: number }) {
  const { table } = useLinked().index;
  const record = table.record(row);
  const refs = table.refs[row];
  const mark = useMark({ refs: refs ? [refs] : [], rows: [row], label: selectRecordName(record) });
  return (
    <li>
      <div {...mark} className={markClass(mark)}>
        {record.shortLabel}
      </div>
    </li>
  );
}

function rolesText({ roles, rows }: RelationsTableRow): string {
  if (rows.length === 0) return "";
  return roles.length === 0 ? m.relations_role_none() : roles.map(tieRoleLabel).join(", ");
}

function signText(signs: readonly TieSign[], codes: readonly string[]): string {
  if (signs.length === 0) return "";
  const sign = signsLabel(signs);
  return codes.length > 0
    ? m.relations_table_code_sign({ sign, codes: codes.join(", ") })
    : m.relations_table_stance_sign({ sign });
}

function markClass(mark: { "data-emphasis": string }): string {
  const looks = "text-link inline-block min-h-6 rounded-sm";
  return mark["data-emphasis"] === "highlighted"
    ? `${looks} bg-highlight underline decoration-2 underline-offset-2`
    : looks;
}
