import { m } from "../../paraglide/messages.js";
import type { SourceRow } from "../../selectors/sources";
import { toggleFilter } from "../../state/filterTransitions";
import { selectReference } from "../../state/transitions";
import { StateLink } from "../linked/StateLink";

const LINK = "text-link underline-offset-2 hover:underline";

/** Publisher and title, with the way to its details and to the page itself. */
export function SourceName({ row }: { row: SourceRow }) {
  return (
    <>
      <b className="font-semibold">{row.publisher}</b>
      {row.href && (
        <a
          href={row.href}
          rel="noopener noreferrer"
          referrerPolicy="no-referrer"
          aria-label={m.accounts_open_page({ publisher: row.publisher })}
          className={`${LINK} -my-1 inline-flex min-h-6 min-w-6 items-center justify-center pointer-coarse:my-0 pointer-coarse:min-h-11 pointer-coarse:min-w-11`}
        >
          ↗
        </a>
      )}
      <span className="block">
        <StateLink
          to={selectReference(row.reference)}
          className={`${LINK} inline-block min-h-6 pointer-coarse:py-3`}
        >
          <bdi lang={row.lang ?? undefined}>{row.title}</bdi>
        </StateLink>
      </span>
    </>
  );
}

/** A value of the source, or that nobody recorded it. */
export function Recorded({ value }: { value: string | null }) {
  return value ?? <span className="text-faint">{m.not_recorded()}</span>;
}

/** How many records rest on it; a press narrows every view to them, and back. */
export function SourceRecords({ row, isChosen }: { row: SourceRow; isChosen: boolean }) {
  const { id, records, passing } = row;
  return (
    <StateLink
      to={toggleFilter("source", id)}
      current={isChosen}
      className={`${LINK} inline-block min-h-6 aria-current:font-semibold pointer-coarse:min-h-11 pointer-coarse:py-2.5`}
    >
      {isChosen && <span aria-hidden="true">✓ </span>}
      {passing === records
        ? m.sources_records({ count: records })
        : m.sources_records_of({ passing, records })}
    </StateLink>
  );
}
