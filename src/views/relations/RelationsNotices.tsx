import { referenceId, referenceType, tieEnds, type Reference } from "../../model/reference";
import { m } from "../../paraglide/messages.js";
import type { LinkedModel } from "../../selectors/linkedModel";
import type { RelationsSeries } from "../../selectors/relations";
import { rollUpActors } from "../../selectors/rollUpActors";
import { rollUpTie } from "../../selectors/rollUpTie";
import { openPage } from "../../state/pageTransitions";
import { setForm } from "../../state/transitions";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";
import type { ViewVariant } from "../linked/viewVariant";

interface RelationsNoticesProps {
  variant: ViewVariant;
  series: RelationsSeries;
  /** References of the ties and silences, and ids of the actors that have a place in the picture. */
  drawn: DrawnRelations;
  /** How it is told that there are more ties, where the strongest are not what is drawn. */
  told?: (counts: { shown: number; total: number }) => string;
}

export interface DrawnRelations {
  ties: ReadonlySet<string>;
  actors: ReadonlySet<string>;
}

/** What the picture has no room for, and where it is. */
export function RelationsNotices(props: RelationsNoticesProps) {
  const { variant, series, drawn } = props;
  const model = useLinked();
  const { sel } = model.state;
  const missing = series.relations.filter(({ ref }) => !drawn.ties.has(ref));
  const passing = missing.filter(({ shown }) => shown > 0).length;
  const total = series.relations.length;
  const allPassing = series.relations.filter(({ shown }) => shown > 0).length;
  const isFiltered = allPassing < total;
  const openTable = variant === "page" ? setForm("table") : openPage("relations", "table");
  const showMore = variant === "page" ? setForm("table") : openPage("relations");
  const isOut = sel !== null && isDrawable(sel) && !isDrawn(model, sel, drawn);
  const whole = sel && rollUpTie(model.index, sel, model.level);
  const chosen = series.relations.find(({ ref }) => ref === whole && drawn.ties.has(ref));
  const isKept = chosen && missing.some(({ rows }) => rows.length > chosen.rows.length);
  const strongest = isKept ? m.relations_strongest_and_selected : m.relations_strongest;
  const told = props.told ?? strongest;
  if (!isOut && missing.length === 0) return null;
  return (
    <p className="text-muted flex flex-wrap gap-x-3 px-3.5 pt-1 text-xs leading-6">
      {missing.length > 0 && (
        <span>
          {isFiltered && !props.told
            ? m.relations_passing_drawn({ shown: allPassing - passing, total: allPassing })
            : told({ shown: total - missing.length, total })}{" "}
          {isFiltered &&
            props.told &&
            passing > 0 &&
            m.relations_missing_passing({ count: passing })}{" "}
          <StateLink to={showMore} inText>
            {m.relations_show_more()}
          </StateLink>
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
  { index, level }: LinkedModel,
  sel: Reference,
  { ties, actors }: DrawnRelations,
): boolean {
  const whole = rollUpTie(index, sel, level);
  if (whole !== null) return ties.has(sel) || ties.has(whole);
  const id = referenceId(sel);
  return actors.has(rollUpActors(index, level).get(id) ?? id);
}
