import { m } from "../paraglide/messages.js";
import { selectCount } from "../selectors/countText";
import { selectFacetValues } from "../selectors/facetCounts";
import { openPage } from "../state/pageTransitions";
import type { Facet } from "../state/viewState";
import { useLinked } from "../views/linked/LinkedContext";
import { StateLink } from "../views/linked/StateLink";

/**
 * Who, what, when, where and by whose account, before any press. Beside a view at full size it is one
 * quiet line that says what the view belongs to.
 */
export function DossierHeading() {
  const { index, state, filter } = useLinked();
  const { dossier, table } = index;
  const countOf = (facet: Facet) => selectFacetValues(index, state, facet).length;
  const isShort = state.page !== "overview";
  return (
    <div className={`dossier-heading ${isShort ? "dossier-heading-short" : ""}`}>
      <h1>{dossier.headline}</h1>
      <p>
        {!isShort && (
          <>
            <b className="text-ink font-semibold">{dossier.subject}</b> ·{" "}
          </>
        )}
        {dossier.dateline}
        {!isShort &&
          ` · ${m.dateline_counts({
            records: table.count,
            text: selectCount(filter).total,
            actors: countOf("actor"),
            places: countOf("place"),
          })}`}
        {!dossier.quotesVerified && <> · {m.quotes_not_verified()}</>}
        {!isShort && (
          <span className="screen-only">
            {" "}
            ·{" "}
            <StateLink
              to={openPage("story")}
              className="text-link touch-target underline underline-offset-2"
            >
              {m.story_offer()}
            </StateLink>
          </span>
        )}
        {/* On phones it stands under More, where a finger can hit it. */}
        <span className="screen-only max-tablet:hidden">
          {" "}
          ·{" "}
          <StateLink to={openPage("about")} className="text-link underline underline-offset-2">
            {m.page_about()}
          </StateLink>
        </span>
      </p>
    </div>
  );
}
