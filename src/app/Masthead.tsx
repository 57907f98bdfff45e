import { CopyLinkButton } from "../features/share/CopyLinkButton";
import { m } from "../paraglide/messages.js";
import { isFiltered } from "../state/filteredPages";
import { openPage } from "../state/pageTransitions";
import { useViewState } from "../state/useViewState";
import { SearchField } from "../views/filters/SearchField";
import { StateLink } from "../views/linked/StateLink";
import { MASTHEAD_PAGES, PAGE_NAMES } from "../selectors/pageNames";
import { ShareMenu } from "./ShareMenu";
import { ThemeSelect } from "./ThemeSelect";

/** Name, pages, search, link: one quiet line above everything. */
export function Masthead() {
  const { state, notFound } = useViewState();
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
          {MASTHEAD_PAGES.map((page) => (
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
        <div className="ms-auto flex min-w-0 flex-wrap items-center justify-end gap-x-2">
          {isFiltered(state.page) && <SearchField />}
          <CopyLinkButton />
          <span className="tablet:flex hidden gap-x-2">
            <ShareMenu />
            <ThemeSelect />
          </span>
        </div>
      </div>
    </header>
  );
}
