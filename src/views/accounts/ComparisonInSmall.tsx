import { m } from "../../paraglide/messages.js";
import type { AccountCell, AccountsTable } from "../../selectors/accounts";
import { isDifferent } from "../../selectors/accountVerdicts";

const STEP_PX = 10;
const SIDE_PX = 7;

/** The comparison in small: a row for each account, a place for each topic, empty where it is silent. */
export function ComparisonInSmall({ table: { accounts, topics } }: { table: AccountsTable }) {
  const widthPx = topics.length * STEP_PX;
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 gap-y-0.5 text-xs leading-tight">
      {accounts.map(({ id, label }, at) => {
        const told = topics.filter(({ cells }) => cells[at] !== null).length;
        return (
          <li key={id} className="contents">
            <span className="text-muted">
              {label}{" "}
              <span className="sr-only">
                {m.accounts_speaks_on({ told, total: topics.length })}
              </span>
            </span>
            <svg
              viewBox={`0 0 ${widthPx} ${STEP_PX}`}
              width={widthPx}
              height={STEP_PX}
              aria-hidden="true"
            >
              {topics.map((topic, column) => (
                <TopicMark
                  key={topic.id}
                  cell={topic.cells[at] ?? null}
                  xPx={column * STEP_PX}
                  isStrong={isDifferent(topic)}
                />
              ))}
            </svg>
          </li>
        );
      })}
    </ul>
  );
}

interface TopicMarkProps {
  cell: AccountCell | null;
  xPx: number;
  isStrong: boolean;
}

function TopicMark({ cell, xPx, isStrong }: TopicMarkProps) {
  const at = { x: xPx + 1, y: 1.5, width: SIDE_PX, height: SIDE_PX };
  if (!cell) return <rect {...at} fill="none" className="stroke-rule" />;
  const slash = `M${xPx + 1} ${SIDE_PX + 1.5}l${SIDE_PX} ${-SIDE_PX}`;
  return (
    <>
      <rect {...at} className={isStrong ? "fill-ink" : "fill-border"} />
      {cell.differs && <path d={slash} strokeWidth={1.75} className="stroke-card" />}
    </>
  );
}
