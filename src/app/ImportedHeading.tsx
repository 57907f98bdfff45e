import { ImportedBand } from "../features/open/ImportedBand";
import { m } from "../paraglide/messages.js";
import { selectCount } from "../selectors/countText";
import { selectFacetValues } from "../selectors/facetCounts";
import { useLinked } from "../views/linked/LinkedContext";

/** The name of a reader's own set and what it holds, and whose it is. */
export function ImportedHeading() {
  const { index, state, filter } = useLinked();
  const { dossier, table } = index;
  if (!dossier.imported) return null;
  const isShort = state.page !== "overview";
  return (
    <>
      <div className={`dossier-heading ${isShort ? "dossier-heading-short" : ""}`}>
        <h1 className="wrap-anywhere">{dossier.headline}</h1>
        <p>
          {m.dateline_counts({
            records: table.count,
            text: selectCount(filter).total,
            actors: selectFacetValues(index, state, "actor").length,
            places: selectFacetValues(index, state, "place").length,
          })}
        </p>
      </div>
      <ImportedBand origin={dossier.imported} />
    </>
  );
}
