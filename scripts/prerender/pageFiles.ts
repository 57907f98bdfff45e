import type { Dossier } from "../../src/model/dossier";
import type { Page } from "../../src/state/viewState";
import type { BuiltChunk } from "../chunkListPlugin";
import { firstPictureFiles } from "../firstPicture";

/** Modules that draw a page and load on demand; the overview's own come with the application. */
const PAGE_MODULES: Partial<Record<Page, string>> = {
  positions: "src/app/PositionsPage.tsx",
  accounts: "src/app/AccountsPage.tsx",
  records: "src/app/RecordsPage.tsx",
  sources: "src/app/SourcesPage.tsx",
  names: "src/app/NamesPage.tsx",
  story: "src/features/story/StoryView.tsx",
  present: "src/app/PresentPage.tsx",
  open: "src/features/open/OpenView.tsx",
  about: "src/app/AboutPage.tsx",
};

const VIEW_PAGE = "src/app/ViewPage.tsx";

/** Scripts that a page needs beyond those of the application. Throws for a module in no chunk. */
export function listPageScripts(chunks: readonly BuiltChunk[], page: Page): string[] {
  if (page === "overview") return [];
  const own = PAGE_MODULES[page];
  const needed = firstPictureFiles(chunks, own === undefined ? [VIEW_PAGE] : [VIEW_PAGE, own]);
  const isFirst = new Set(firstPictureFiles(chunks, ["src/app/main.tsx"]));
  return needed.filter((file) => file.endsWith(".js") && !isFirst.has(file));
}

/** Data that a page asks for before it is complete. */
export function listPageData({ id, leadSource, quotesVerified }: Dossier, page: Page): string[] {
  const folder = `data/dossiers/${id}`;
  const hasText = quotesVerified && (page === "overview" || page === "article");
  return [
    `${folder}.article.json`,
    ...(hasText ? [`${folder}/texts/${leadSource}.txt`] : []),
    ...(page === "overview" || page === "map" ? ["data/geo/region.topo.json"] : []),
    ...(page === "accounts" || page === "names" || page === "about"
      ? [`${folder}.context.json`]
      : []),
    ...(page === "names" ? [`${folder}.terms.json`] : []),
    ...(page === "story" ? [`${folder}.story.json`] : []),
  ];
}
