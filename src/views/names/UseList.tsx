import { Fragment, useState } from "react";
import { m } from "../../paraglide/messages.js";
import type { TermUse } from "../../selectors/termUses";
import { SelectLink } from "./SelectLink";

const FIRST = 3;

/** Where the dossier uses a word: the first places at once, the others on request. */
export function UseList({ uses }: { uses: readonly TermUse[] }) {
  const [isOpen, setIsOpen] = useState(false);
  if (uses.length === 0) return null;
  const rest = uses.slice(FIRST);
  return (
    <div className="mt-0.5 text-[0.8125rem]">
      <p className="text-muted">
        {m.names_used_in({ count: uses.length })} <Uses uses={uses.slice(0, FIRST)} />
      </p>
      {rest.length > 0 && (
        <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
          <summary className="text-muted hover:text-ink min-h-6 cursor-pointer pointer-coarse:min-h-11">
            {m.names_more_uses({ count: rest.length })}
          </summary>
          {isOpen && (
            <p className="text-muted">
              <Uses uses={rest} />
            </p>
          )}
        </details>
      )}
    </div>
  );
}

function Uses({ uses }: { uses: readonly TermUse[] }) {
  return uses.map(({ label, reference }, at) => (
    <Fragment key={reference ?? label}>
      {at > 0 && " · "}
      {reference === null ? label : <SelectLink reference={reference}>{label}</SelectLink>}
    </Fragment>
  ));
}
