import { useMemo, useState, type ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import {
  selectSources,
  sortSources,
  type SourceRow,
  type SourceSort,
} from "../../selectors/sources";
import { selectReference, setLayer, toggleFilter } from "../../state/transitions";
import { StateLink } from "../linked/StateLink";
import { useLinked } from "../linked/LinkedContext";
import { ViewFrame } from "../linked/ViewFrame";

const LINK = "text-link underline-offset-2 hover:underline";

interface SourcesViewProps {
  /** What can be done with one source, such as citing it. */
  renderAction: (row: SourceRow) => ReactNode;
}

/** Every source with what is recorded of it and what rests on it, and what the set leaves out. */
export function SourcesView({ renderAction }: SourcesViewProps) {
  const model = useLinked();
  const series = useMemo(() => selectSources(model), [model]);
  const [sort, setSort] = useState<SourceSort>("records");
  const rows = useMemo(() => sortSources(series.rows, sort), [series, sort]);
  const hasContext = model.index.dossier.layers.some(({ id }) => id === "context");
  return (
    <ViewFrame
      view="sources"
      variant="page"
      headline={series.headline}
      subtitle={m.sources_subtitle()}
    >
      <div className="px-3.5 pb-3.5 text-[0.8125rem]">
        {model.state.layer === "article" && hasContext && (
          <p className="py-1">
            <StateLink to={setLayer("all")}>{m.sources_add_context()}</StateLink>
          </p>
        )}
        {series.shares.length > 0 && (
          <section aria-label={m.sources_balance()} className="py-1.5">
            <h3 className="text-[0.9375rem]">{m.sources_balance()}</h3>
            <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5">
              {series.shares.map(({ country, count }) => (
                <li key={country ?? ""}>
                  {country ?? m.not_recorded()} <b className="font-semibold">{count}</b>
                </li>
              ))}
            </ul>
          </section>
        )}
        <p className="text-muted max-w-[90ch]">{series.missing}.</p>
        {series.origins !== "" && <p className="text-muted max-w-[90ch]">{series.origins}.</p>}
        <table className="mt-2 w-full border-collapse text-start leading-snug">
          <thead className="max-tablet:sr-only">
            <tr className="border-rule border-b text-start">
              <Sortable by="publisher" sort={sort} onSort={setSort}>
                {m.sources_column_publisher()}
              </Sortable>
              <Sortable by="country" sort={sort} onSort={setSort}>
                {m.sources_column_country()}
              </Sortable>
              <Sortable by="published" sort={sort} onSort={setSort}>
                {m.sources_column_published()}
              </Sortable>
              <th scope="col" className="px-2 py-1.5 text-start font-semibold">
                {m.sources_column_genre()}
              </th>
              <th scope="col" className="px-2 py-1.5 text-start font-semibold">
                {m.sources_column_language()}
              </th>
              <Sortable by="records" sort={sort} onSort={setSort}>
                {m.sources_column_rests()}
              </Sortable>
              <th scope="col">
                <span className="sr-only">{m.cite()}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} action={renderAction(row)} />
            ))}
          </tbody>
        </table>
      </div>
    </ViewFrame>
  );
}

interface SortableProps {
  by: SourceSort;
  sort: SourceSort;
  onSort: (by: SourceSort) => void;
  children: string;
}

function Sortable({ by, sort, onSort, children }: SortableProps) {
  const isOn = by === sort;
  return (
    <th
      scope="col"
      aria-sort={isOn ? (by === "records" ? "descending" : "ascending") : undefined}
      className="px-2 py-1.5 text-start font-semibold"
    >
      <button
        type="button"
        className="min-h-6 text-start hover:underline"
        onClick={() => onSort(by)}
      >
        {children} <span aria-hidden="true">{isOn ? (by === "records" ? "↓" : "↑") : ""}</span>
      </button>
    </th>
  );
}

function Row({ row, action }: { row: SourceRow; action: ReactNode }) {
  const none = <span className="text-faint">{m.not_recorded()}</span>;
  return (
    <tr
      className={`border-rule max-tablet:block max-tablet:py-1.5 border-b align-top ${row.passing === 0 ? "text-muted" : ""}`}
    >
      <th scope="row" className="max-tablet:block px-2 py-1.5 text-start font-normal">
        <b className="font-semibold">{row.publisher}</b>
        <span className="block">
          <StateLink to={selectReference(row.reference)} className={LINK}>
            <bdi>{row.title}</bdi>
          </StateLink>
          {row.href && (
            <a
              href={row.href}
              rel="noopener noreferrer"
              referrerPolicy="no-referrer"
              aria-label={m.accounts_open_page({ publisher: row.publisher })}
              className={`${LINK} inline-block px-1`}
            >
              ↗
            </a>
          )}
        </span>
      </th>
      {[row.country, row.published, row.genre, row.language].map((value, at) => (
        <td key={at} className="max-tablet:inline-block px-2 py-1.5">
          {value ?? none}
        </td>
      ))}
      <td className="max-tablet:inline-block px-2 py-1.5 whitespace-nowrap">
        <StateLink to={toggleFilter("source", row.id)} className={LINK}>
          {m.sources_records({ count: row.records })}
        </StateLink>
      </td>
      <td className="max-tablet:inline-block px-2 py-1 text-end">{action}</td>
    </tr>
  );
}
