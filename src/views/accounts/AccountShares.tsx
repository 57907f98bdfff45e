import { useId, type ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import type { AccountShare } from "../../selectors/accountShares";

/** Each account in short: what it alone tells, and every topic on which it is silent. */
export function AccountShares({ shares }: { shares: readonly AccountShare[] }) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className="border-rule border-t">
      <h3
        id={titleId}
        className="account-section px-3.5 py-0.5 font-sans text-[0.8125rem] [word-spacing:normal]"
      >
        {m.accounts_shares()}
      </h3>
      <ul className="account-shares px-3.5 py-1 text-[0.8125rem] leading-[1.3]">
        {shares.map(({ account, addsTo, only, silent }) => (
          <li key={account}>
            <b className="font-semibold">{account}</b>{" "}
            <Topics label={m.accounts_tells_alone()} topics={only} />
            {addsTo === null ? (
              <Topics label={m.accounts_silent_on()} topics={silent} />
            ) : (
              <span className="text-muted">{m.accounts_adds_to({ account: addsTo })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Topics({ label, topics }: { label: string; topics: readonly string[] }): ReactNode {
  return (
    <span>
      {topics.length > 0 && (
        <>
          <span className="text-muted">{label}</span> {topics.join(" · ")}{" "}
        </>
      )}
    </span>
  );
}
