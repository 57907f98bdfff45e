import type { ReactNode } from "react";
import { MemoryRouter } from "react-router";
import type { LinkedModel } from "../../selectors/linkedModel";
import { encodeUrl } from "../../state/urlCodec";
import { ViewStateProvider } from "../../state/useViewState";
import { LinkedProvider } from "../../views/linked/LinkedContext";

interface StillProvidersProps {
  /** The site's base, with slashes at both ends. */
  base: string;
  model: LinkedModel;
  /** Below the base; the address of the model's state unless told. */
  path?: string;
  children: ReactNode;
}

/** The address and the dossier for a page that is written once and never changes. */
export function StillProviders({ base, model, path, children }: StillProvidersProps) {
  const basename = base.replace(/\/$/, "");
  return (
    <MemoryRouter
      basename={basename}
      initialEntries={[basename + (path ?? encodeUrl(model.state))]}
    >
      <ViewStateProvider>
        <LinkedProvider model={model}>{children}</LinkedProvider>
      </ViewStateProvider>
    </MemoryRouter>
  );
}
