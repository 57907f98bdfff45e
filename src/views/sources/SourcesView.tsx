import { useMemo, type ReactNode } from "react";
import { isFileOfRows } from "../../model/importedSet";
import { m } from "../../paraglide/messages.js";
import { selectSources, type SourceRow } from "../../selectors/sources";
import { selectSideLabel } from "../../selectors/sourceSides";
import { setLayer } from "../../state/transitions";
import { useMediaQuery } from "../../ui/useMediaQuery";
import { EmptyNotice } from "../linked/EmptyNotice";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";
import { ViewFrame } from "../linked/ViewFrame";
import { RecordsAlone } from "./RecordsAlone";
import { Sides } from "./Sides";
import { SourceGaps } from "./SourceGaps";
import { SourceList } from "./SourceList";

const NO_ROWS: readonly number[] = [];

interface SourcesViewProps {
  /** What can be done with one source, such as citing it. */
  renderAction: (row: SourceRow) => ReactNode;
}

/** Every source with what is recorded of it and what rests on it, and what the set leaves out. */
export function SourcesView({ renderAction }: SourcesViewProps) {
  const model = useLinked();
  const { index, state } = model;
  const series = useMemo(() => selectSources(model), [model]);
  const hasTable = useMediaQuery("(width >= 760px)");
  const hasContext = index.dossier.layers.some(({ id }) => id === "context");
  const side = series.sides.find(({ id }) => id === state.alone);
  return (
    <ViewFrame
      view="sources"
      variant="page"
      headline={series.headline}
      subtitle={m.sources_subtitle()}
    >
      <EmptyNotice placement="inline" />
      <div className="flex flex-col gap-2.5 px-3.5 pb-3.5 text-[0.8125rem]">
        {state.layer === "article" && hasContext && (
          <p className="py-1">
            <StateLink to={setLayer("all")}>{m.sources_add_context()}</StateLink>
          </p>
        )}
        {isFileOfRows(index.dossier) && <p className="py-1">{m.imported_sources()}</p>}
        <div className="desk:grid-cols-2 grid gap-x-8 gap-y-3" hidden={isFileOfRows(index.dossier)}>
          <Sides sides={series.sides} />
          {state.alone !== null && (
            <div className="desk:col-span-2 desk:row-start-2 min-w-0">
              <RecordsAlone
                side={selectSideLabel(index, state.alone)}
                rows={side?.alone ?? NO_ROWS}
                hasTable={hasTable}
              />
            </div>
          )}
          <SourceGaps series={series} />
        </div>
        {state.alone === null && (
          <SourceList all={series.rows} hasTable={hasTable} renderAction={renderAction} />
        )}
      </div>
    </ViewFrame>
  );
}
