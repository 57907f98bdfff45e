import type { ReactNode } from "react";
import { m } from "../paraglide/messages.js";
import { hasPage, MASTHEAD_PAGES, PAGE_NAMES } from "../selectors/pageNames";
import { openPage } from "../state/pageTransitions";
import { useViewState } from "../state/useViewState";
import { useLinked } from "../views/linked/LinkedContext";
import { StateLink } from "../views/linked/StateLink";

/** The name and the pages: what of the masthead can be there before any script. `children` are its tools. */
export function MastheadFrame({ children }: { children?: ReactNode }) {
  const { state, notFound } = useViewState();
  const { dossier } = useLinked().index;
  return (
    <header className="masthead">
      <div className="masthead-row">
        <StateLink
          to={openPage("overview")}
          className="touch-target font-serif text-xl font-semibold"
        >
          {m.app_name()}
        </StateLink>
        <nav aria-label={m.nav_label()} className="masthead-nav">
          {MASTHEAD_PAGES.filter((page) => hasPage(dossier, page)).map((page) => (
            <StateLink
              key={page}
              to={openPage(page)}
              current={!notFound && state.page === page}
              className="nav-tab"
            >
              {PAGE_NAMES[page]()}
            </StateLink>
          ))}
        </nav>
        {children}
      </div>
    </header>
  );
}
