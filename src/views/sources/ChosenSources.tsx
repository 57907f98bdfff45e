import { m } from "../../paraglide/messages.js";
import { openPage } from "../../state/pageTransitions";
import { clearFacet } from "../../state/filterTransitions";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";

/** After a press on a source's records: that every view is narrowed to them, and where to see them. */
export function ChosenSources() {
  const { state, filter } = useLinked();
  if (state.filters.source.length === 0) return null;
  return (
    <p className="bg-wash flex flex-wrap gap-x-3 rounded-md px-2.5 py-1.5">
      <span>{m.sources_chosen({ count: filter.shown })}</span>
      <StateLink to={openPage("records")}>{m.page_records()}</StateLink>
      <StateLink to={openPage("timeline")}>{m.page_timeline()}</StateLink>
      <StateLink to={clearFacet("source")}>{m.sources_unchoose()}</StateLink>
    </p>
  );
}
