import { m } from "../../paraglide/messages.js";
import { facetValueLabel } from "../../selectors/labels";
import { rollUpActors } from "../../selectors/rollUpActors";
import { setEgo } from "../../state/relationsTransitions";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";
import { WaysForm } from "../linked/WaysForm";

/** Whose relations, one step more or less, and the way out. */
export function EgoSubtitle() {
  const { index, level, state } = useLinked();
  const { ego } = state;
  if (!ego) return null;
  const whole = rollUpActors(index, level).get(ego.id) ?? ego.id;
  const name = facetValueLabel(index, "actor", whole);
  const isWide = ego.steps === 2;
  return (
    <>
      <span className="text-ink font-semibold">
        {isWide ? m.relations_ego_two({ name }) : m.relations_ego({ name })}
      </span>{" "}
      <StateLink to={setEgo(null)} inText>
        {m.relations_ego_all()}
      </StateLink>
      {" · "}
      <StateLink to={setEgo({ id: ego.id, steps: isWide ? 1 : 2 })} inText>
        {isWide ? m.relations_ego_one_step() : m.relations_ego_two_steps()}
      </StateLink>{" "}
      <WaysForm id={whole} />
    </>
  );
}
