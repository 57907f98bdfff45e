import { render, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { useMemo, useState, type ReactNode } from "react";
import { MemoryRouter, useLocation, useNavigate } from "react-router";
import { compileDossierIndex, type DossierIndex } from "../model/dossierIndex";
import type { Dossier } from "../model/dossier";
import { selectLinkedModel } from "../selectors/linkedModel";
import { createInteractionStore } from "../state/interaction";
import { resolveState } from "../state/resolveState";
import { InteractionContext } from "../state/useHovered";
import { useViewState, ViewStateProvider } from "../state/useViewState";
import { LiveRegion } from "../ui/LiveRegion";
import { LinkedProvider } from "../views/linked/LinkedContext";
import { realIndex } from "./realDossier";

export interface RenderedWithUrl extends RenderResult {
  user: UserEvent;
  /** Path and query of the present state. */
  url: () => string;
  /** The browser's Back button. */
  back: () => void;
}

export interface RenderWithUrlOptions {
  url?: string;
  /** The shipped dossier unless told. */
  dossier?: Dossier;
}

/** Renders views as the app does: at an address, over a dossier, linked through the view state. */
export function renderWithUrl(
  children: ReactNode,
  { url = "/", dossier }: RenderWithUrlOptions = {},
): RenderedWithUrl {
  const index = dossier ? compileDossierIndex(dossier) : realIndex();
  const router: RouterAccess = { url: "", back: () => undefined };
  const result = render(
    <MemoryRouter initialEntries={[url]}>
      <RouterProbe access={router} />
      <ViewStateProvider>
        <LinkedViews index={index}>{children}</LinkedViews>
      </ViewStateProvider>
    </MemoryRouter>,
  );
  return {
    ...result,
    user: userEvent.setup(),
    url: () => router.url,
    back: () => router.back(),
  };
}

interface RouterAccess {
  url: string;
  back: () => void;
}

function RouterProbe({ access }: { access: RouterAccess }) {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  Object.assign(access, { url: pathname + search, back: () => void navigate(-1) });
  return null;
}

function LinkedViews({ index, children }: { index: DossierIndex; children: ReactNode }) {
  const { state } = useViewState();
  const [interaction] = useState(createInteractionStore);
  const model = useMemo(
    () => selectLinkedModel(index, resolveState(state, index.dossier).state),
    [index, state],
  );
  return (
    <InteractionContext value={interaction}>
      <LinkedProvider model={model}>
        <LiveRegion>{children}</LiveRegion>
      </LinkedProvider>
    </InteractionContext>
  );
}
