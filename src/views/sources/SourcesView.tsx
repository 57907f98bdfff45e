import { useMemo, useState, type ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import {
  findSources,
  selectSources,
  sortSources,
  type SourceRow,
  type SourceSort,
} from "../../selectors/sources";
import { setLayer } from "../../state/transitions";
import { Button } from "../../ui/Button";
import { useMediaQuery } from "../../ui/useMediaQuery";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";
import { ViewFrame } from "../linked/ViewFrame";
import { ChosenSources } from "./ChosenSources";
import { FindSources } from "./FindSources";
import { Sides } from "./Sides";
import { SourceCards } from "./SourceCards";
import { SourceGaps } from "./SourceGaps";
import { SourcesTable } from "./SourcesTable";

const ROWS_AT_A_TIME = 100;

interface SourcesViewProps {
  /** What can be done with one source, such as citing it. */
  renderAction: (row: SourceRow) => ReactNode;
}

/** Every source with what is recorded of it and what rests on it, and what the set leaves out. */
export function SourcesView({ renderAction }: SourcesViewProps) {
  const model = useLinked();
  const { index, state } = model;
  const series = useMemo(() => selectSources(model), [model]);
  const [sort, setSort] = useState<SourceSort>({ column: "records", direction: "descending" });
  const [limit, setLimit] = useState(ROWS_AT_A_TIME);
  const hasTable = useMediaQuery("(width >= 760px)");
  const rows = useMemo(
    () => sortSources(findSources(series.rows, state.find), sort),
    [series, state.find, sort],
  );
  const hasContext = index.dossier.layers.some(({ id }) => id === "context");
  const List = hasTable ? SourcesTable : SourceCards;
  return (
    <ViewFrame
      view="sources"
      variant="page"
      headline={series.headline}
      subtitle={m.sources_subtitle()}
    >
      <div className="flex flex-col gap-2.5 px-3.5 pb-3.5 text-[0.8125rem]">
        {state.layer === "article" && hasContext && (
          <p className="py-1">
            <StateLink to={setLayer("all")}>{m.sources_add_context()}</StateLink>
          </p>
        )}
        <div className="desk:grid-cols-2 grid gap-x-8 gap-y-3">
          <Sides sides={series.sides} />
          <SourceGaps series={series} />
        </div>
        <FindSources shown={rows.length} total={series.rows.length} />
        <ChosenSources />
        {rows.length > 0 && (
          <List
            rows={rows.slice(0, limit)}
            chosen={state.filters.source}
            sort={sort}
            onSort={setSort}
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
      </div>
    </ViewFrame>
  );
}
