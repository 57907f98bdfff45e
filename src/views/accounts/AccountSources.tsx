import { m } from "../../paraglide/messages.js";
import type { AccountSource } from "../../selectors/accountSources";
import { selectInContext } from "../../state/transitions";
import { PopoverPanel, popoverTrigger, usePopover } from "../../ui/Popover";
import { useIsPrinting } from "../../ui/printing";
import { StateLink } from "../linked/StateLink";

const PANEL_WIDTH_PX = 300;
/** As large to the finger as it must be, without pushing the lines of text apart. */
const INLINE_TARGET =
  "text-link touch-target -my-1 min-h-6 items-center text-xs underline decoration-dotted underline-offset-2 hover:decoration-solid";

/** What a cell rests on: one page by its name, several behind their number. */
export function AccountSources({ sources }: { sources: readonly AccountSource[] }) {
  const isOnPaper = useIsPrinting();
  const [only, ...others] = sources;
  if (!only) return null;
  if (others.length === 0) return <SourceName source={only} />;
  return isOnPaper ? <AllSources sources={sources} /> : <SeveralSources sources={sources} />;
}

/** On paper nothing opens, so each page stands by its name. */
function AllSources({ sources }: { sources: readonly AccountSource[] }) {
  return sources.map((source, at) => (
    <span key={source.id}>
      {at > 0 && " "}
      <SourceName source={source} />
    </span>
  ));
}

function SeveralSources({ sources }: { sources: readonly AccountSource[] }) {
  const popover = usePopover(PANEL_WIDTH_PX);
  const label = m.accounts_sources({ count: sources.length });
  return (
    <>
      <button type="button" {...popoverTrigger(popover)} className={`${INLINE_TARGET} inline-flex`}>
        {label}
      </button>
      <PopoverPanel popover={popover} label={label}>
        {popover.isOpen && (
          <ul className="text-[0.8125rem]">
            {sources.map((source) => (
              <li key={source.id} className="min-h-8">
                <SourceName source={source} />
                {source.title !== null && (
                  <bdi className="text-muted block text-xs">{source.title}</bdi>
                )}
              </li>
            ))}
            <li className="text-muted border-rule mt-1.5 border-t pt-1.5 text-xs">
              {m.accounts_one_origin()}
            </li>
          </ul>
        )}
      </PopoverPanel>
    </>
  );
}

/** Whether a page is named by the account that it tells, whatever stands behind either in brackets. */
export function isNamedAfter(account: string, { publisher }: AccountSource): boolean {
  const [name = "", own = ""] = [publisher, account].map((text) => text.replace(/ \(.*\)$/, ""));
  return account.includes(name) || publisher.includes(own);
}

interface SourceNameProps {
  source: AccountSource;
  /** Instead of the publisher, where its name stands beside. */
  label?: string;
}

/** A page: what is recorded of it, and the page itself. */
export function SourceName({ source, label }: SourceNameProps) {
  const { reference, publisher, href } = source;
  return (
    <span className="inline-block">
      <StateLink
        to={selectInContext(reference)}
        className={`${INLINE_TARGET} inline-flex pointer-coarse:min-w-11`}
      >
        {label ?? publisher}
      </StateLink>
      {href && (
        <a
          href={href}
          rel="noopener noreferrer"
          referrerPolicy="no-referrer"
          aria-label={m.accounts_open_page({ publisher })}
          className={`${INLINE_TARGET} inline-flex min-w-6 justify-center no-underline pointer-coarse:min-w-11`}
        >
          ↗
        </a>
      )}
    </span>
  );
}
