import { formatTie, referenceType, tieEnds, type Reference } from "../../model/reference";
import { m } from "../../paraglide/messages.js";
import type { RelationsSeries } from "../../selectors/relations";
import { rollUpActors } from "../../selectors/rollUpActors";
import { openPage } from "../../state/pageTransitions";
import { setForm } from "../../state/transitions";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";
import type { ViewVariant } from "../linked/viewVariant";

interface RelationsNoticesProps {
  variant: ViewVariant;
  series: RelationsSeries;
  /** References of the ties and silences, and ids of the actors that have a place in the picture. */
  drawn: { ties: ReadonlySet<string>; actors: ReadonlySet<string> };
}

/** What the picture has no room for, and where it is. */
export function RelationsNotices({ variant, series, drawn }: RelationsNoticesProps) {
  const { state, index, level } = useLinked();
  const { sel } = state;
  const missing = series.relations.filter(({ ref }) => !drawn.ties.has(ref));
  const passing = missing.filter(({ shown }) => shown > 0).length;
  const total = series.relations.length;
  const openTable = variant === "page" ? setForm("table") : openPage("relations", "table");
  const showMore = variant === "page" ? setForm("table") : openPage("relations");
  const rolled = rollUpActors(index, level);
  const isOut = sel !== null && isDrawable(sel) && !isDrawn(sel, drawn, rolled);
  if (!isOut && missing.length === 0) return null;
  return (
    <p className="text-muted flex flex-wrap gap-x-3 px-3.5 pt-1 text-xs leading-6">
      {missing.length > 0 && (
        <span>
          {m.relations_strongest({ shown: total - missing.length, total })}{" "}
          {passing < missing.length &&
            passing > 0 &&
            m.relations_missing_passing({ count: passing })}{" "}
          <StateLink to={showMore}>{m.relations_show_more()}</StateLink>
        </span>
      )}
      {isOut && <StateLink to={openTable}>{m.relations_out_of_picture()}</StateLink>}
    </p>
  );
}

/** Only actors and ties have a place of their own here; records light up theirs. */
function isDrawable(sel: Reference): boolean {
  return referenceType(sel) === "actor" || tieEnds(sel) !== null;
}

/** Drawn as it is, or as part of the sum that it counts with. */
function isDrawn(
  sel: Reference,
  { ties, actors }: RelationsNoticesProps["drawn"],
  rolled: ReadonlyMap<string, string>,
): boolean {
  const wholeOf = (id: string) => rolled.get(id) ?? id;
  const ends = tieEnds(sel);
  if (!ends) return actors.has(wholeOf(sel.slice("actor:".length)));
  const [from, to] = [wholeOf(ends.from), wholeOf(ends.to)];
  return ties.has(sel) || ties.has(formatTie(from, to, ends.directed));
}
