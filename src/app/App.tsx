import { useQuery } from "@tanstack/react-query";
import { Suspense, useMemo } from "react";
import { boundariesQuery } from "../data/boundariesQuery";
import { isImportedSetId } from "../model/importedSet";
import { selectLinkedModel } from "../selectors/linkedModel";
import { DEFAULT_DOSSIER_ID } from "../state/defaultDossier";
import { resolveState } from "../state/resolveState";
import { useViewState } from "../state/useViewState";
import { lazyPart } from "../ui/lazyPart";
import { Awaited } from "../ui/Awaited";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { LinkedProvider } from "../views/linked/LinkedContext";
import { AppErrorScreen } from "./AppErrorScreen";
import { DossierErrorScreen } from "./DossierErrorScreen";
import { LoadingScreen } from "./LoadingScreen";
import { Shell } from "./Shell";
import { AskForFile } from "./shellParts";
import { useDossier } from "./useDossier";
import { useForgottenHover } from "./useForgottenHover";
import { useTheme } from "./useTheme";

/** Stands in frames of other pages alone. */
const EmbedShell = lazyPart(async () => (await import("./EmbedShell")).EmbedShell);

/** Few links are shown to an audience. */
const PresentShell = lazyPart(async () => (await import("./PresentShell")).PresentShell);

export function App() {
  const { state, notices, notFound, href } = useViewState();
  useTheme(state.theme);
  useForgottenHover(state);
  const dossierId = state.dossier ?? DEFAULT_DOSSIER_ID;
  const { index, isPending, error, retry, context } = useDossier(dossierId, state.layer);
  // Asked for beside the dossier, so that the map does not wait for it.
  const hasMap = state.page === "overview" || state.page === "map";
  useQuery({ ...boundariesQuery("region"), enabled: hasMap, notifyOnChangeProps: [] });
  const resolved = useMemo(
    () => (index ? resolveState(state, index.dossier) : null),
    [index, state],
  );
  const model = useMemo(
    () => (index && resolved ? selectLinkedModel(index, resolved.state) : null),
    [index, resolved],
  );

  if (isPending) return <LoadingScreen />;
  if (!index && !isImportedSetId(dossierId)) {
    return <DossierErrorScreen dossierId={dossierId} error={error} onRetry={retry} />;
  }
  const Frame = state.embed ? EmbedShell : state.present ? PresentShell : Shell;
  return (
    <ErrorBoundary
      resetKey={href(state)}
      fallback={(problem, reset) => <AppErrorScreen error={problem} onRetry={reset} />}
    >
      <Suspense fallback={<Awaited />}>
        {model && resolved ? (
          <LinkedProvider model={model}>
            <Frame
              context={context}
              notices={[...notices, ...resolved.notices]}
              notFound={notFound}
            />
          </LinkedProvider>
        ) : (
          <AskForFile key={dossierId} setId={dossierId} error={error} onFound={retry} />
        )}
      </Suspense>
    </ErrorBoundary>
  );
}
