import { m } from "../../paraglide/messages.js";
import { setEgo } from "../../state/relationsTransitions";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";

/** Shows the relations of one actor alone, or all of them again. */
export function EgoToggle({ id, name }: { id: string; name: string }) {
  const { ego } = useLinked().state;
  const isOn = ego?.id === id;
  return (
    <p>
      <StateLink to={setEgo(isOn ? null : { id, steps: 1 })}>
        {isOn ? m.details_ego_off() : m.details_ego({ name })}
      </StateLink>
    </p>
  );
}
