import { m } from "../../paraglide/messages.js";
import type { ContextDetails } from "../../selectors/detailsContext";
import { openAccounts } from "../../state/partTransitions";
import { setLayer } from "../../state/transitions";
import { StateLink } from "../linked/StateLink";
import { useLinked } from "../linked/LinkedContext";
import { Field, FieldNote } from "./Field";
import { LINE_LINK } from "./lineLink";
import { ReferenceButton } from "./ReferenceButton";

interface LayerLinksProps {
  context: ContextDetails;
  isArticle: boolean;
}

/** What the other layer says of this record; with the article alone the way to add the context. */
export function LayerLinks({ context: { links, accounts }, isArticle }: LayerLinksProps) {
  const { index, state } = useLinked();
  const offersContext =
    isArticle &&
    state.layer === "article" &&
    index.dossier.layers.some(({ id }) => id === "context");
  return (
    <>
      {links.map(({ relation, label, reference, note }) => (
        <Field key={`${relation} ${reference}`} label={relation}>
          <ReferenceButton reference={reference}>{label}</ReferenceButton>
          <FieldNote>{note}</FieldNote>
        </Field>
      ))}
      {accounts !== null && (
        <Field label={m.details_accounts()}>
          <StateLink to={openAccounts(accounts)} className={LINE_LINK}>
            {m.details_compare()}
          </StateLink>
        </Field>
      )}
      {offersContext && (
        <Field label={m.layer_context()}>
          <StateLink to={setLayer("all")} className={LINE_LINK}>
            {m.details_add_context()}
          </StateLink>
        </Field>
      )}
    </>
  );
}
