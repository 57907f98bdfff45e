import { m } from "../paraglide/messages.js";
import { PAGES, type Page } from "../state/viewState";

/** What each page is called in the navigation, in its order there. */
export const PAGE_NAMES: Record<Page, () => string> = {
  overview: m.page_overview,
  timeline: m.page_timeline,
  relations: m.page_relations,
  map: m.page_map,
  positions: m.page_positions,
  accounts: m.page_accounts,
  article: m.page_article,
  records: m.page_records,
  sources: m.page_sources,
  names: m.page_names,
  story: m.page_story,
  present: m.page_present,
  about: m.page_about,
};

/** What the masthead does not lead to: the heading leads to the tour, the share menu to the deck, the footer to the rest. */
const ELSEWHERE: readonly Page[] = ["story", "present", "about"];

/** Pages that the masthead leads to. */
export const MASTHEAD_PAGES = PAGES.filter((page) => !ELSEWHERE.includes(page));
