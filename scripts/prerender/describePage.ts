import type { Crumb, DescribedPage } from "../../src/formats/pageJsonLd";
import { m } from "../../src/paraglide/messages.js";
import { selectCitation } from "../../src/selectors/citations";
import type { KnownPage } from "../../src/selectors/knownPages";
import { selectLinkedModel, type LinkedModel } from "../../src/selectors/linkedModel";
import { selectPageHead } from "../../src/selectors/pageHead";
import { PAGE_NAMES } from "../../src/selectors/pageNames";
import { encodeUrl } from "../../src/state/urlCodec";
import { encodePath } from "../../src/state/urlPath";
import type { WrittenDossier } from "./renderBody";
import { isCommonPage } from "../../src/state/viewState";
import { addressOf, type SiteAddress } from "./siteAddress";

/** What a page tells of itself in its head. */
export function describePage(
  page: KnownPage,
  { article, terms }: WrittenDossier,
  site: SiteAddress,
): DescribedPage {
  const model = selectLinkedModel(article, page.state);
  const address = addressOf(site, page.canonicalPath);
  return {
    ...selectPageHead(model, page, terms),
    address,
    crumbs: listCrumbs(page, model, site),
    dataset: isCommonPage(page.state.page) ? null : describeDataset(model, site),
  };
}

/** "Pakistan and Iran, December 2023 › Accounts › Strikes": the dossier is where all of it begins. */
function listCrumbs(page: KnownPage, model: LinkedModel, site: SiteAddress): Crumb[] {
  const { dossier } = model.index;
  const { state, part } = page;
  const crumb = (name: string, path: string) => ({ name, address: addressOf(site, path) });
  const crumbs = [crumb(dossier.title, encodePath(dossier.id, "overview", null))];
  if (state.page === "overview") return crumbs;
  if (isCommonPage(state.page)) {
    return [crumb(m.app_name(), "/"), crumb(PAGE_NAMES[state.page](), page.path)];
  }
  crumbs.push(crumb(PAGE_NAMES[state.page](), encodePath(dossier.id, state.page, null)));
  if (part) crumbs.push(crumb(part.label, page.canonicalPath));
  return crumbs;
}

function describeDataset(model: LinkedModel, site: SiteAddress): DescribedPage["dataset"] {
  const { id, title, summary, coders, licence, leadSource } = model.index.dossier;
  return {
    name: title,
    identifier: id,
    description: summary,
    address: addressOf(site, encodePath(id, "overview", null)),
    file: addressOf(site, `data/dossiers/${id}.json`),
    coders,
    licence,
    source: selectCitation(
      model,
      { type: "source", reference: `source:${leadSource}` },
      { address: (state) => addressOf(site, encodeUrl(state)), accessed: "" },
    ),
  };
}
