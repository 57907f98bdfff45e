import { m } from "../../paraglide/messages.js";
import type { AccountCell, AccountSource } from "../../selectors/accounts";
import { selectInContext } from "../../state/transitions";
import { StateLink } from "../linked/StateLink";
import { TermText } from "../linked/TermText";

/** What an account says, that it denies or differs, and by which sources; or that it is silent. */
export function AccountCellContent({ cell }: { cell: AccountCell | null }) {
  if (!cell) return <span className="text-faint italic">{m.accounts_silent()}</span>;
  const { text, isDenial, differs, sources } = cell;
  const quotes = sources.flatMap((source) => source.quotes);
  return (
    <>
      {(isDenial || differs) && (
        <span className="me-1.5 inline-flex gap-1.5 font-semibold">
          {isDenial && <span>{m.accounts_denies()}</span>}
          {differs && <span>≠ {m.accounts_differs()}</span>}
        </span>
      )}
      <span>
        <TermText>{text}</TermText>
      </span>
      {quotes.map((quote) => (
        <q key={quote} className="mt-0.5 block font-serif">
          {quote}
        </q>
      ))}
      <span className="text-muted block text-xs">
        {sources.map((source, at) => (
          <span key={source.id}>
            <SourceName source={source} />
            {at < sources.length - 1 && " · "}
          </span>
        ))}
      </span>
    </>
  );
}

function SourceName({ source: { reference, publisher, href } }: { source: AccountSource }) {
  return (
    <>
      <StateLink
        to={selectInContext(reference)}
        className="text-link inline-flex min-h-6 items-center underline-offset-2 hover:underline"
      >
        {publisher}
      </StateLink>
      {href && (
        <a
          href={href}
          rel="noopener noreferrer"
          referrerPolicy="no-referrer"
          aria-label={m.accounts_open_page({ publisher })}
          className="text-link inline-flex min-h-6 min-w-6 items-center justify-center no-underline hover:underline"
        >
          ↗
        </a>
      )}
    </>
  );
}
