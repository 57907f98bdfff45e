import { useMemo, useRef, type ReactNode } from "react";
import type { TieSign } from "../../model/tieSign";
import { m } from "../../paraglide/messages.js";
import { voiceLabel } from "../../selectors/labels";
import { selectRecordName } from "../../selectors/recordText";
import { signsLabel, type RelationsSeries } from "../../selectors/relations";
import { selectRelationsTable, type RelationsTableRow } from "../../selectors/relationsTable";
import { tieRoleLabel } from "../../selectors/tieRoleLabel";
import { useListPart } from "../../ui/useListPart";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { useLinked } from "../linked/LinkedContext";
import { MoreOfList } from "../linked/MoreOfList";
import { useMark } from "../linked/useMark";

const CELL = "text-start align-top tablet:border-rule tablet:border-b tablet:px-2 tablet:py-1";
/** On phones a row is a block, each cell a line that repeats its column's heading. */
const LINE =
  "max-tablet:grid max-tablet:grid-cols-[6.5rem_minmax(0,1fr)] max-tablet:py-0.5 max-tablet:before:text-muted max-tablet:before:font-normal max-tablet:before:content-[attr(data-heading)]";

/** Every relation with its words, drawn or not, and the records that it rests on. */
export function RelationsTable({ series: { graph } }: { series: RelationsSeries }) {
  const model = useLinked();
  const container = useRef<HTMLDivElement>(null);
  useRovingFocus(container);
  const rows = useMemo(() => selectRelationsTable(model, graph), [model, graph]);
  const part = useListPart(rows);
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
    <div ref={container} className="px-3.5 pb-3">
      <table className="max-tablet:block w-full border-collapse text-[0.8125rem] leading-snug">
        <caption className="sr-only">{m.relations_table_caption()}</caption>
        <thead className="max-tablet:sr-only">
          <tr className="text-muted">
            {headings.map((heading) => (
              <th key={heading} scope="col" className={`${CELL} font-semibold`}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-tablet:block">
          {part.shown.map((row) => (
            <Row key={row.key} row={row} headings={headings} />
          ))}
        </tbody>
      </table>
      <MoreOfList part={part} />
    </div>
  );
}

interface RowProps {
  row: RelationsTableRow;
  headings: readonly string[];
}

function Row({ row, headings }: RowProps) {
  const cells: ReactNode[] = [
    row.toName,
    <WordsCell key="words" row={row} />,
    rolesText(row),
    signText(row.signs, row.codes),
    row.rows.length === 0 ? "" : <RecordItems key="records" rows={row.rows} />,
    row.voices.map(voiceLabel).join(", "),
  ];
  return (
    <tr className="max-tablet:border-rule max-tablet:block max-tablet:border-b max-tablet:py-2">
      <th scope="row" data-heading={headings[0]} className={`${CELL} ${LINE} font-semibold`}>
        {row.fromName}
      </th>
      {cells.map((cell, at) => (
        <td
          key={headings[at + 1]}
          data-heading={headings[at + 1]}
          className={`${CELL} ${cell === "" ? "max-tablet:hidden" : LINE}`}
        >
          {cell}
        </td>
      ))}
    </tr>
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

function RecordItems({ rows }: { rows: readonly number[] }) {
  return (
    <ul className="flex flex-wrap gap-x-2.5">
      {rows.map((row) => (
        <RecordItem key={row} row={row} />
      ))}
    </ul>
  );
}

function RecordItem({ row }: { row: number }) {
  const { index } = useLinked();
  const record = index.table.record(row);
  const refs = index.table.refs[row];
  const mark = useMark({
    refs: refs ? [refs] : [],
    rows: [row],
    label: selectRecordName(record, index),
  });
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
  const looks =
    "text-link inline-block min-h-6 pointer-coarse:min-h-11 pointer-coarse:min-w-11 rounded-sm";
  return mark["data-emphasis"] === "highlighted"
    ? `${looks} bg-highlight underline decoration-2 underline-offset-2`
    : looks;
}
