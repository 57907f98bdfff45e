import type { PlacedGraph } from "../../layout/graph/placedGraph";
import { referenceType } from "../../model/reference";
import { m } from "../../paraglide/messages.js";
import type { RelationsSeries } from "../../selectors/relations";
import { openPage, setForm } from "../../state/transitions";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";
import type { ViewVariant } from "../linked/viewVariant";

interface RelationsNoticesProps {
  variant: ViewVariant;
  placed: PlacedGraph;
  series: RelationsSeries;
}

/** What the picture has no room for, and where it is. */
export function RelationsNotices({ variant, placed, series }: RelationsNoticesProps) {
  const { sel } = useLinked().state;
  const isOut = sel !== null && isDrawable(sel) && !isDrawn(sel, placed);
  const total = series.relations.length;
  const openTable = variant === "page" ? setForm("table") : openPage("relations", "table");
  const showMore = variant === "page" ? setForm("table") : openPage("relations");
  if (!isOut && placed.omittedTies === 0 && placed.omittedNodes === 0) return null;
  return (
    <p className="text-muted flex flex-wrap gap-x-3 px-3.5 pt-1 text-xs leading-6">
      {(placed.omittedTies > 0 || placed.omittedNodes > 0) && (
        <span>
          {m.relations_strongest({ shown: total - placed.omittedTies, total })}{" "}
          <StateLink to={showMore}>{m.relations_show_more()}</StateLink>
        </span>
      )}
      {isOut && <StateLink to={openTable}>{m.relations_out_of_picture()}</StateLink>}
    </p>
  );
}

/** Only actors and ties have a place of their own here; records light up theirs. */
function isDrawable(sel: NonNullable<ReturnType<typeof useLinked>["state"]["sel"]>): boolean {
  const type = referenceType(sel);
  return type === "actor" || type === "tie";
}

function isDrawn(sel: string, placed: PlacedGraph): boolean {
  return (
    placed.ties.some(({ ref }) => ref === sel) ||
    placed.voids.some(({ from, to }) => sel === `tie:${from}~${to}`) ||
    [...placed.nodes, ...placed.frames].some(({ id }) => sel === `actor:${id}`)
  );
}
