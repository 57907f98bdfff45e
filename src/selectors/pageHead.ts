import type { Term } from "../model/dossier";
import { cutToLength } from "../model/plainText";
import { m } from "../paraglide/messages.js";
import { documentTitle } from "../state/documentTitle";
import { isCommonPage } from "../state/viewState";
import { capitalise } from "./filterPhrase";
import type { KnownPage } from "./knownPages";
import type { LinkedModel } from "./linkedModel";
import { selectMapHeadline } from "./mapHeadline";
import { PAGE_NAMES } from "./pageNames";
import { selectPositionsHeadline } from "./positionsHeadline";
import { selectRecordsHeadline } from "./recordRows";
import { selectRelationsHeadline } from "./relationsHeadline";
import { selectSources } from "./sources";
import { selectTimelineHeadline } from "./timelineHeadline";

export const MAX_DESCRIPTION_LENGTH = 160;

/** What a page says of itself to whoever lists or shows links. */
export interface PageHead {
  title: string;
  description: string;
}

/** `model` is of the article alone, in the page's state; `terms` explain the parts of the page of names. */
export function selectPageHead(
  model: LinkedModel,
  { state, part }: KnownPage,
  terms: readonly Term[],
): PageHead {
  const isCommon = isCommonPage(state.page);
  const title = documentTitle(
    { page: state.page, sel: null },
    {
      appName: m.app_name(),
      subject: isCommon ? "" : model.index.dossier.subject,
      filterPhrase: "",
      compared: part?.label ?? "",
      page: (page) => PAGE_NAMES[page](),
      reference: String,
    },
  );
  const entry = terms.find(({ id }) => id === state.entry);
  return { title, description: shorten(describe(model, state.page, part, entry)) };
}

/** One sentence on what a page of the article shows. */
export function selectPageSentence(model: LinkedModel): string {
  switch (model.state.page) {
    case "overview":
      return model.index.dossier.summary;
    case "timeline":
      return selectTimelineHeadline(model);
    case "relations":
      return selectRelationsHeadline(model);
    case "map":
      return selectMapHeadline(model, null);
    case "positions":
      return selectPositionsHeadline(model);
    case "article":
      return m.article_headline();
    case "records":
      return selectRecordsHeadline(model);
    case "accounts":
      return m.still_accounts();
    case "sources":
      return selectSources(model).headline;
    case "names":
      return m.still_names();
    case "story":
      return m.story_subtitle();
    case "present":
      return m.still_deck();
    case "open":
      return m.open_intro();
    case "about":
      return m.about_intro();
  }
}

function describe(
  model: LinkedModel,
  page: LinkedModel["state"]["page"],
  part: KnownPage["part"],
  entry: Term | undefined,
): string {
  const { subject } = model.index.dossier;
  if (entry) {
    const words = entry.kind === "term" ? entry.definition : entry.why;
    return `${part?.label ?? ""}: ${words}`;
  }
  if (part) return m.still_account({ event: part.label, subject });
  const sentence = capitalise(selectPageSentence(model));
  return page === "overview" || isCommonPage(page) ? sentence : `${subject}: ${sentence}`;
}

/** Cut between words, so that nothing reads as another word. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= MAX_DESCRIPTION_LENGTH) return line;
  const cut = cutToLength(line, MAX_DESCRIPTION_LENGTH - 1);
  return `${cut.replace(/[\s,;:–-]*\s\S*$/, "")}…`;
}
