import { useId } from "react";
import { m } from "../paraglide/messages.js";
import { openPage } from "../state/pageTransitions";
import { useViewState } from "../state/useViewState";
import { PAGES, type Page } from "../state/viewState";
import { useLinked } from "../views/linked/LinkedContext";
import { StateLink } from "../views/linked/StateLink";
import { SequenceStrip } from "../views/timeline/SequenceStrip";
import { hasPage, PAGE_NAMES } from "../selectors/pageNames";
import { ViewActions } from "./shellParts";
import { ThemeSelect } from "./ThemeSelect";

const TABS: readonly (readonly [Page, () => string])[] = [
  ["overview", m.page_overview],
  ["timeline", m.tab_timeline],
  ["relations", m.page_relations],
  ["map", m.page_map],
];
const MORE = PAGES.filter((page) => TABS.every(([tab]) => tab !== page));

/** Where the marks of the strip light up or dim something. */
const WITH_PICTURE: readonly Page[] = [
  "overview",
  "timeline",
  "relations",
  "map",
  "positions",
  "article",
];

/** The navigation of small screens: the sequence in one strip, and tabs under the thumb. */
export function PhoneTabs() {
  const { state, notFound } = useViewState();
  const { dossier } = useLinked().index;
  const current = notFound ? null : state.page;
  const moreId = useId();
  return (
    <nav aria-label={m.nav_label()} className="phone-dock">
      {current !== null && WITH_PICTURE.includes(current) && <SequenceStrip />}
      <div className="border-rule flex flex-wrap border-t">
        {TABS.map(([page, name]) => (
          <StateLink
            key={page}
            to={openPage(page)}
            current={current === page}
            className="phone-tab"
          >
            {name()}
          </StateLink>
        ))}
        <button
          type="button"
          popoverTarget={moreId}
          className="phone-tab"
          aria-current={MORE.some((page) => page === current) ? "true" : undefined}
        >
          {m.tab_more()}
        </button>
      </div>
      <div id={moreId} popover="auto" className="phone-more">
        {MORE.filter((page) => hasPage(dossier, page)).map((page) => (
          <StateLink
            key={page}
            to={openPage(page)}
            current={current === page}
            className="phone-more-item"
          >
            {PAGE_NAMES[page]()}
          </StateLink>
        ))}
        <ViewActions />
        <div className="phone-more-item flex items-center justify-between">
          <span aria-hidden="true">{m.theme_label()}</span>
          <ThemeSelect />
        </div>
      </div>
    </nav>
  );
}
