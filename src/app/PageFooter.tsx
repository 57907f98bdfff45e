import { m } from "../paraglide/messages.js";
import { PAGE_NAMES } from "../selectors/pageNames";
import { openPage } from "../state/pageTransitions";
import { useLinked } from "../views/linked/LinkedContext";
import { StateLink } from "../views/linked/StateLink";

/** Whose lines and words these are, in one quiet line. */
export function PageFooter() {
  const { index, state } = useLinked();
  return (
    <footer className="page-footer">
      <StateLink to={openPage("open")} current={state.page === "open"}>
        {PAGE_NAMES.open()}
      </StateLink>
      <StateLink to={openPage("about")} current={state.page === "about"}>
        {m.about_open()}
      </StateLink>
      <span>{m.map_note_endorsement()}</span>
      {!index.dossier.imported && <span>{m.footer_licence()}</span>}
    </footer>
  );
}
