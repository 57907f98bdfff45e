import { m } from "../../paraglide/messages.js";
import { selectRecordRows, type RecordRow } from "../../selectors/recordRows";
import { useLinked } from "../../views/linked/LinkedContext";

/** All records of the article as a table: who, what, when, by whose account and in which words. */
export function StillRecords() {
  const model = useLinked();
  return (
    <table>
      <caption>{m.still_records()}</caption>
      <thead>
        <tr>
          <th scope="col">{m.records_title()}</th>
          <th scope="col">{m.records_when()}</th>
          <th scope="col">{m.records_who()}</th>
          <th scope="col">{m.records_place()}</th>
          <th scope="col">{m.records_evidence()}</th>
        </tr>
      </thead>
      <tbody>
        {selectRecordRows(model).map((row) => (
          <tr key={row.reference}>
            <th scope="row">
              {row.title} <small>({`${row.kindLabel}, ${row.voiceLabel}`})</small>
            </th>
            <td>
              <span className="still-label">{m.records_when()}:</span> {row.when}{" "}
              {row.within !== null && <small>{row.within}</small>}
            </td>
            <td>
              <span className="still-label">{m.records_who()}:</span> {row.who}
            </td>
            <td>
              <span className="still-label">{m.records_place()}:</span>{" "}
              {row.place ?? m.records_place_none()}
            </td>
            <td>
              <Evidence evidence={row.evidence} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Words of a source between quotation marks, which here must be letters and no style; ours without. */
function Evidence({ evidence }: Pick<RecordRow, "evidence">) {
  if (!evidence) return null;
  const { text, isQuote, source, sentence } = evidence;
  return (
    <>
      {isQuote ? m.cite_quoted({ title: text }) : text}{" "}
      <small>
        {source}
        {sentence !== null && `, ${m.records_sentence({ number: sentence })}`}
      </small>
    </>
  );
}
