import { m } from "../../paraglide/messages.js";
import type { AccountCell, AccountsTable } from "../../selectors/accounts";
import { selectTopicSections } from "../../selectors/accountSections";
import { isDifferent, isEmptyCell } from "../../selectors/accountVerdicts";

const STEP_PX = 10;
const SIDE_PX = 7;

/** The comparison in small: a row for each account, a place for each topic, empty where it is silent. */
export function ComparisonInSmall({ table }: { table: AccountsTable }) {
  const { accounts } = table;
  const topics = selectTopicSections(table.topics, false).flatMap((section) => section.topics);
  const widthPx = topics.length * STEP_PX;
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 gap-y-0.5 text-xs leading-tight">
      {accounts.map(({ id, label }, at) => {
        const told = topics.filter(({ cells }) => cells[at]!.claim !== null).length;
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
                  cell={topic.cells[at]!}
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
  cell: AccountCell;
  xPx: number;
  isStrong: boolean;
}

function TopicMark({ cell, xPx, isStrong }: TopicMarkProps) {
  const at = { x: xPx + 1, y: 1.5, width: SIDE_PX, height: SIDE_PX };
  if (!cell.claim) {
    return (
      <>
        <rect {...at} fill="none" className="stroke-rule" />
        {!isEmptyCell(cell) && (
          <rect x={xPx + 3} y={3.5} width={SIDE_PX - 4} height={SIDE_PX - 4} className="fill-ink" />
        )}
      </>
    );
  }
  const slash = `M${xPx + 1} ${SIDE_PX + 1.5}l${SIDE_PX} ${-SIDE_PX}`;
  return (
    <>
      <rect {...at} className={isStrong ? "fill-ink" : "fill-border"} />
      {cell.claim.differs && <path d={slash} strokeWidth={1.75} className="stroke-card" />}
    </>
  );
}
