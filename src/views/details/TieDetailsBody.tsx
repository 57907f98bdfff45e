import { m } from "../../paraglide/messages.js";
import type { TieDetails, TieRecord } from "../../selectors/detailsTie";
import { TermText } from "../linked/TermText";
import { Field, FieldList } from "./Field";
import { RecordList } from "./RecordList";
import { ReferenceButton } from "./ReferenceButton";
import { TieWords } from "./TieLines";

/** A relation between two actors: exactly the records that it sums, or that there is none. */
export function TieDetailsBody({ details }: { details: TieDetails }) {
  const { from, to, directed, records, shown } = details;
  const notes = records.flatMap(({ says }) => says.map((tie) => tie.codeNote));
  const note = notes.find((one) => one !== null) ?? null;
  return (
    <>
      <FieldList>
        <Field label={directed ? m.details_from() : m.details_between()}>
          <ReferenceButton reference={from.reference}>{from.label}</ReferenceButton>
        </Field>
        <Field label={directed ? m.details_to() : m.details_and()}>
          <ReferenceButton reference={to.reference}>{to.label}</ReferenceButton>
        </Field>
      </FieldList>
      {records.length === 0 ? (
        <p>{m.details_tie_silence({ from: from.label, to: to.label })}</p>
      ) : (
        <RecordList
          label={m.details_tie_records()}
          items={records}
          hasQuotes
          renderNote={(row) => {
            const record = records.find((item) => item.row === row);
            return record && <TieRecordNote record={record} />;
          }}
        />
      )}
      {note !== null && <p className="text-muted text-[0.8125rem]">{note}</p>}
      {shown < records.length && (
        <p className="text-muted text-[0.8125rem]">
          {shown === 0
            ? m.details_tie_none_pass()
            : m.details_tie_some_pass({ shown, total: records.length })}
        </p>
      )}
    </>
  );
}

function TieRecordNote({ record }: { record: TieRecord }) {
  return (
    <div className="ps-6 pb-1">
      {record.object !== null && (
        <p className="text-[0.8125rem] leading-snug">
          <TermText>{record.object}</TermText>
        </p>
      )}
      {record.says.map((tie) => (
        <TieWords key={`${tie.pair} ${tie.role}`} tie={tie} />
      ))}
    </div>
  );
}
