import { useMemo, useState } from "react";
import { m } from "../../paraglide/messages.js";
import { resolveSourceSort, sortSources } from "../../selectors/sourceSort";
import { findSources, type SourceRow } from "../../selectors/sources";
import { sortSourcesBy } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { Button } from "../../ui/Button";
import { useLinked } from "../linked/LinkedContext";
import { ChosenSources } from "./ChosenSources";
import { FindSources } from "./FindSources";
import { SourceCards } from "./SourceCards";
import { SourcesTable, type SourceListProps } from "./SourcesTable";

const ROWS_AT_A_TIME = 100;

interface SourcesProps extends Pick<SourceListProps, "renderAction"> {
  /** Every source, before words narrow the list. */
  all: readonly SourceRow[];
  hasTable: boolean;
}

/** The sources that have the words that were typed, in the order that was chosen, a part at a time. */
export function SourceList({ all, hasTable, renderAction }: SourcesProps) {
  const { find, sort, filters } = useLinked().state;
  const dispatch = useDispatch();
  const [limit, setLimit] = useState(ROWS_AT_A_TIME);
  const rows = useMemo(
    () => sortSources(findSources(all, find), resolveSourceSort(sort)),
    [all, find, sort],
  );
  const List = hasTable ? SourcesTable : SourceCards;
  return (
    <>
      <FindSources shown={rows.length} rows={all} />
      <ChosenSources />
      {rows.length > 0 && (
        <List
          rows={rows.slice(0, limit)}
          chosen={filters.source}
          order={sort}
          onSort={(column) => dispatch(sortSourcesBy(column))}
          renderAction={renderAction}
        />
      )}
      {rows.length > limit && (
        <p>
          <Button onClick={() => setLimit(limit + ROWS_AT_A_TIME)}>
            {m.records_show_more({ count: Math.min(ROWS_AT_A_TIME, rows.length - limit) })}
          </Button>
        </p>
      )}
    </>
  );
}
