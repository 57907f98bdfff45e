import { m } from "../../paraglide/messages.js";
import type { Reference } from "../../model/reference";
import type { NameInUse } from "../../selectors/detailsActor";
import { findNameEntry, groupForms, mergeNameForms } from "../../selectors/namesInUse";
import { openEntry } from "../../state/partTransitions";
import { useLinked } from "../linked/LinkedContext";
import { NameFormList } from "../linked/NameFormList";
import { StateLink } from "../linked/StateLink";
import { useKnownTerms } from "../linked/TermsContext";
import { Field, FieldList, FieldNote } from "./Field";

interface NamesInUseProps {
  reference: Reference;
  /** The names that the records' own sources use. */
  names: readonly NameInUse[];
}

/** Names that others use, with who uses them, and why ours is what it is. */
export function NamesInUse({ reference, names }: NamesInUseProps) {
  const { index } = useLinked();
  const known = useKnownTerms();
  const entry = known && findNameEntry(index, reference, known.list);
  const groups = groupForms(mergeNameForms(names, entry));
  if (groups.length === 0) return null;
  return (
    <FieldList>
      <Field label={m.details_names()} isWide>
        <NameFormList groups={groups} />
        {entry && (
          <FieldNote>
            {entry.why}{" "}
            <StateLink to={openEntry(entry.id)} inText>
              {m.term_all()}
            </StateLink>
          </FieldNote>
        )}
      </Field>
    </FieldList>
  );
}
