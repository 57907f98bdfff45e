import type { Reference } from "../../model/reference";
import { referenceLabel } from "../../selectors/labels";
import { selectInContext, selectReference } from "../../state/transitions";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";

/** A link that selects what it names; the context is added where only that has it. */
export function SelectLink({ reference, children }: { reference: Reference; children: string }) {
  const { index } = useLinked();
  // Of what the dossier does not have, only the id is known.
  const isShown = referenceLabel(index, reference) !== reference.slice(reference.indexOf(":") + 1);
  return (
    <StateLink
      to={isShown ? selectReference(reference) : selectInContext(reference)}
      className="text-link decoration-rule underline decoration-1 underline-offset-2 hover:decoration-current"
    >
      {children}
    </StateLink>
  );
}
