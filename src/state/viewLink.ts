import { DEFAULT_DOSSIER_ID } from "./defaultDossier";
import { plainView } from "./sequenceTransitions";
import { decodeUrl, encodeUrl, type DecodedUrl } from "./urlCodec";
import type { ViewState } from "./viewState";

/** The canonical link of a view by itself, its dossier named, as a deck keeps it. */
export function viewLinkOf(state: ViewState): string {
  return encodeUrl(plainView({ ...state, dossier: state.dossier ?? DEFAULT_DOSSIER_ID }));
}

/** Opens a link below the site's base, as any stranger's; what it says of sequence and frame is left out. */
export function openViewLink(link: string): DecodedUrl {
  const mark = link.indexOf("?");
  const [path, search] = mark < 0 ? [link, ""] : [link.slice(0, mark), link.slice(mark)];
  const decoded = decodeUrl(path, search);
  return { ...decoded, state: plainView(decoded.state) };
}
