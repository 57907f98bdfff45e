import { useMemo } from "react";
import { resolveSourceSort, sortSources } from "../../selectors/sourceSort";
import { findSources, type SourceRow } from "../../selectors/sources";
import { sortSourcesBy } from "../../state/sourcesTransitions";
import { useDispatch } from "../../state/useViewState";
import { useListPart } from "../../ui/useListPart";
import { useLinked } from "../linked/LinkedContext";
import { MoreOfList } from "../linked/MoreOfList";
import { ChosenSources } from "./ChosenSources";
import { FindSources } from "./FindSources";
import { SourceCards } from "./SourceCards";
import { SourcesTable, type SourceListProps } from "./SourcesTable";

interface SourcesProps extends Pick<SourceListProps, "renderAction"> {
  /** Every source, before words narrow the list. */
  all: readonly SourceRow[];
  hasTable: boolean;
}

/** The sources that have the words that were typed, in the order that was chosen, a part at a time. */
export function SourceList({ all, hasTable, renderAction }: SourcesProps) {
  const { find, sort, filters } = useLinked().state;
  const dispatch = useDispatch();
  const rows = useMemo(
    () => sortSources(findSources(all, find), resolveSourceSort(sort)),
    [all, find, sort],
  );
  const part = useListPart(rows, 100);
  const List = hasTable ? SourcesTable : SourceCards;
  return (
    <>
      <FindSources shown={rows.length} rows={all} />
      <ChosenSources />
      {rows.length > 0 && (
        <List
          rows={part.shown}
          chosen={filters.source}
          order={sort}
          onSort={(column) => dispatch(sortSourcesBy(column))}
          renderAction={renderAction}
        />
      )}
      <MoreOfList part={part} />
    </>
  );
}
