import { m } from "../paraglide/messages.js";
import { selectRecordRows, type RecordRow } from "../selectors/recordRows";
import type { ViewState } from "../state/viewState";
import { ClaimLines } from "../views/linked/ClaimLines";
import { useLinked } from "../views/linked/LinkedContext";

interface PrintedRecordsProps {
  /** Those that pass, or only the selected one. */
  which?: "passing" | "selected";
  /** How many at most: without an end, a list is no report. */
  most?: number;
}

/** The records of a view on paper, where nothing can be pressed, each with its words. */
export function PrintedRecords({ which = "passing", most = 400 }: PrintedRecordsProps) {
  const model = useLinked();
  const passing = selectRecordRows(model);
  const { sel } = model.state;
  const rows = which === "selected" ? passing.filter((row) => row.reference === sel) : passing;
  if (rows.length === 0) return null;
  const left = rows.length - most;
  return (
    <section className="printed-records">
      <h2>{m.print_records({ count: rows.length })}</h2>
      <ol>
        {rows.slice(0, most).map((row) => (
          <PrintedRecord key={row.reference} row={row} />
        ))}
      </ol>
      {left > 0 && <p>{m.print_records_more({ count: left })}</p>}
    </section>
  );
}

/** Whether a view is a picture of records; tables, outlines and the text say themselves what they are made of. */
export function isPicture({ page, as }: ViewState): boolean {
  const isDrawn = as === "picture" || as === "matrix";
  return isDrawn && ["overview", "timeline", "relations", "map", "positions"].includes(page);
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
