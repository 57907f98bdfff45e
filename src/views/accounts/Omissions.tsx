import { m } from "../../paraglide/messages.js";
import type { Omission } from "../../selectors/accountVerdicts";

/** Who alone tells what, and beside it who leaves out what others tell. */
export function Omissions({ omissions }: { omissions: readonly Omission[] }) {
  const groups = (["only", "not"] as const)
    .map((kind) => omissions.filter((omission) => omission.kind === kind))
    .filter((group) => group.length > 0);
  return (
    <div className="desk:grid-cols-2 grid gap-x-8 text-[0.8125rem] leading-[1.3]">
      {groups.map((group) => (
        <ul key={group[0]?.kind}>
          {group.map(({ kind, account, topics }) => (
            <li key={account}>
              <span className="text-muted">
                {kind === "only"
                  ? m.accounts_only_label({ account })
                  : m.accounts_not_label({ account })}
              </span>{" "}
              {topics.join(" · ")}
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}
