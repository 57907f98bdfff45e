import { m } from "../paraglide/messages.js";
import { selectRecordRows, type RecordRow } from "../selectors/recordRows";
import type { ViewState } from "../state/viewState";
import { ClaimLines } from "../views/linked/ClaimLines";
import { useLinked } from "../views/linked/LinkedContext";

/** Some twenty pages; a longer list is no report. */
const MOST_RECORDS = 400;

/** Below a picture on paper, where nothing can be pressed: the records in it, each with its words. */
export function PrintedRecords() {
  const model = useLinked();
  if (!needsRecords(model.state)) return null;
  const rows = selectRecordRows(model);
  if (rows.length === 0) return null;
  const left = rows.length - MOST_RECORDS;
  return (
    <section className="printed-records">
      <h2>{m.print_records({ count: rows.length })}</h2>
      <ol>
        {rows.slice(0, MOST_RECORDS).map((row) => (
          <PrintedRecord key={row.reference} row={row} />
        ))}
      </ol>
      {left > 0 && <p>{m.print_records_more({ count: left })}</p>}
    </section>
  );
}

/** Tables, outlines and the text say themselves what they are made of. */
function needsRecords({ page, as }: ViewState): boolean {
  const isPicture = as === "picture" || as === "matrix";
  return isPicture && ["overview", "timeline", "relations", "map", "positions"].includes(page);
}

function PrintedRecord({ row }: { row: RecordRow }) {
  const { title, when, who, voiceLabel, place, evidence } = row;
  const facts = [when, who, place, voiceLabel].filter(Boolean).join(" · ");
  return (
    <li>
      <b>{title}</b> <span className="text-muted">{facts}</span>
      {evidence !== null && <Words evidence={evidence} />}
    </li>
  );
}

function Words({ evidence }: { evidence: NonNullable<RecordRow["evidence"]> }) {
  const { text, isQuote, claims, source } = evidence;
  return (
    <>
      {claims.length > 0 ? (
        <ClaimLines claims={claims} />
      ) : (
        <p>{isQuote ? <q className="font-serif">{text}</q> : text}</p>
      )}
      <p className="text-muted">{source}</p>
    </>
  );
}
