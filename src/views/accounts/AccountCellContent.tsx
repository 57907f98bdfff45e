import { m } from "../../paraglide/messages.js";
import type { AccountCell } from "../../selectors/accounts";
import { TermText } from "../linked/TermText";
import { AccountSign } from "./AccountSign";
import { AccountSources } from "./AccountSources";

interface AccountCellContentProps {
  cell: AccountCell;
  /** False where the head of the column names the one source of all its cells. */
  hasSources: boolean;
}

/** What an account says, that it denies or differs, in which words, and by which sources. */
export function AccountCellContent({ cell, hasSources }: AccountCellContentProps) {
  const { text, isDenial, differs, sources } = cell;
  const plain = text.replace(/[“”]/g, "");
  const quotes = sources
    .flatMap((source) => source.quotes)
    .filter((quote) => !plain.includes(quote));
  return (
    <>
      {isDenial && <AccountSign kind="denies" />}
      {differs && <AccountSign kind="differs" />}
      <TermText>{text}</TermText>{" "}
      {quotes.map((quote) => (
        <span key={quote}>
          <q className="text-muted font-serif text-xs">{quote}</q>{" "}
        </span>
      ))}
      {hasSources && <AccountSources sources={sources} />}
    </>
  );
}

/** An account without a word on a topic. What only adds to another is not silent where it adds nothing. */
export function NoWord({ addsTo }: { addsTo: string | null }) {
  return (
    <span className={addsTo === null ? "text-muted font-medium" : "text-faint"}>
      {addsTo === null ? m.accounts_silent() : m.accounts_adds_nothing()}
    </span>
  );
}
