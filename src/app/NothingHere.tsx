import type { Dossier } from "../model/dossier";
import { m } from "../paraglide/messages.js";
import { openPage } from "../state/pageTransitions";
import type { Page } from "../state/viewState";
import { useReady } from "../ui/useReady";
import { StateLink } from "../views/linked/StateLink";

const WORDS = {
  article: { title: m.imported_no_article, body: m.imported_no_article_body },
  story: { title: m.imported_no_article, body: m.imported_no_article_body },
  positions: { title: m.imported_no_positions, body: m.imported_no_positions_body },
  accounts: { title: m.imported_no_accounts, body: m.imported_no_accounts_body },
  names: { title: m.imported_no_names, body: m.imported_no_names_body },
} as const satisfies Partial<Record<Page, unknown>>;
type LackedPage = keyof typeof WORDS;

/** The page for which a reader's own set holds nothing, if this is one; null where there is something to show. */
export function findLacked(dossier: Dossier, page: Page): LackedPage | null {
  if (!dossier.imported) return null;
  const lacked: Readonly<Record<LackedPage, boolean>> = {
    article: dossier.imported.format !== "dossier",
    story: true,
    positions: dossier.positions.length === 0,
    accounts: dossier.events.every(({ accounts }) => !accounts),
    names: dossier.terms.length === 0,
  };
  return page in lacked && lacked[page as LackedPage] ? (page as LackedPage) : null;
}

/** Says why a page is empty in a set that a reader brought along. */
export function NothingHere({ page }: { page: LackedPage }) {
  useReady(true);
  return (
    <section
      data-view={page}
      className="mx-auto flex max-w-xl flex-col gap-3 py-16"
      aria-label={WORDS[page].title()}
    >
      <h2 className="text-2xl">{WORDS[page].title()}</h2>
      <p className="text-muted">{WORDS[page].body()}</p>
      <p>
        <StateLink to={openPage("records")}>{m.page_records()}</StateLink>
      </p>
    </section>
  );
}
