import { m } from "../../paraglide/messages.js";
import type { AccountAddition, AccountCell, AccountClaim } from "../../selectors/accounts";
import { TermText } from "../linked/TermText";
import { AccountSign } from "./AccountSign";
import { AccountSources, isNamedAfter, SourceName } from "./AccountSources";

interface AccountCellContentProps {
  cell: AccountCell;
  /** False where the head of the column names the one source of all its cells. */
  hasSources: boolean;
}

/** What an account says or that it is silent, and below it what others add, by their names. */
export function AccountCellContent({
  cell: { claim, additions },
  hasSources,
}: AccountCellContentProps) {
  return (
    <>
      {claim ? (
        <ClaimText claim={claim} hasSources={hasSources} />
      ) : (
        <span className="text-muted font-medium">{m.accounts_silent()}</span>
      )}
      {additions.map((addition) => (
        <span key={addition.account}>
          {" "}
          <Addition {...addition} />
        </span>
      ))}
    </>
  );
}

/** By whom, which is the way to its page where it has one only, and what. */
function Addition({ account, claim }: AccountAddition) {
  const [first, ...others] = claim.sources;
  const page = first && others.length === 0 && isNamedAfter(account, first) ? first : null;
  return (
    <>
      <span className="text-muted">{m.accounts_added()}</span>{" "}
      {page ? (
        <SourceName source={page} label={account} />
      ) : (
        <b className="font-semibold">{account}</b>
      )}{" "}
      <ClaimText claim={claim} hasSources={page === null} />
    </>
  );
}

interface ClaimTextProps {
  claim: AccountClaim;
  hasSources: boolean;
}

/** What is said, that it denies or differs, in which words, and by which sources. */
function ClaimText({ claim, hasSources }: ClaimTextProps) {
  const { text, isDenial, differs, sources } = claim;
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
