import { push, type Transition } from "./transition";
import { DEFAULT_VIEW_STATE } from "./viewState";

/** Another dossier from its beginning: what is filtered or selected in one says nothing in the other. */
export function openDossier(dossier: string): Transition {
  return push(({ theme }) => ({ ...DEFAULT_VIEW_STATE, dossier, theme }));
}
