import { m } from "../../paraglide/messages.js";
import { PAGE_NAMES } from "../../selectors/pageNames";
import { openPage } from "../../state/pageTransitions";
import { PAGES } from "../../state/viewState";
import { useLinked } from "../../views/linked/LinkedContext";
import { StateLink } from "../../views/linked/StateLink";

interface StillPagesProps {
  /** The site's base, with slashes at both ends. */
  base: string;
}

/** Plain links to all pages and to the data, and what is missing here. */
export function StillPages({ base }: StillPagesProps) {
  const { index } = useLinked();
  return (
    <>
      <nav aria-label={m.still_pages()}>
        <ul>
          {PAGES.map((page) => (
            <li key={page}>
              <StateLink to={openPage(page)}>{PAGE_NAMES[page]()}</StateLink>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        {m.still_note()}{" "}
        <a href={`${base}data/dossiers/${index.dossier.id}.json`}>{m.still_data()}</a>
      </p>
    </>
  );
}
