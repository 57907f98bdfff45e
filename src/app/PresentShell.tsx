import { DeckFaults } from "../features/deck/DeckFaults";
import { Presenter } from "../features/present/Presenter";
import { ImportedBand } from "../features/open/ImportedBand";
import { SpeakerWindow } from "../features/present/SpeakerWindow";
import { isFileOfRows } from "../model/importedSet";
import type { StateNotice } from "../state/notices";
import { LiveRegion } from "../ui/LiveRegion";
import { useReady } from "../ui/useReady";
import { useLinked } from "../views/linked/LinkedContext";
import { Announcer } from "./Announcer";
import { ContextNotice } from "./ContextNotice";
import { Notices } from "./Notices";
import { Overview } from "./Overview";
import { useDocumentTitle } from "./useDocumentTitle";
import type { ContextAccess } from "./useDossier";
import { usePreparedShell } from "./usePreparedShell";
import { usePreparedStep } from "./usePreparedStep";
import { useSequence } from "./useSequence";
import { ViewPage } from "./ViewPage";

interface PresentShellProps {
  context: ContextAccess;
  notices: readonly StateNotice[];
  notFound: boolean;
}

/** What an audience sees: the view alone, and the steps that lead from one to the next. */
export function PresentShell({ context, notices, notFound }: PresentShellProps) {
  const { state, index } = useLinked();
  const { dossier } = index;
  const { sequence, faults, isPending } = useSequence();
  useReady(!isPending);
  useDocumentTitle(notFound);
  usePreparedStep(sequence?.steps[state.step ?? 0]?.view ?? null);
  usePreparedShell();
  const isOverview = !notFound && state.page === "overview" && !isFileOfRows(dossier);
  const told = (
    <>
      {dossier.imported && <ImportedBand origin={dossier.imported} />}
      <ContextNotice context={context} />
      {notices.length > 0 && <Notices notices={notices} />}
      <DeckFaults faults={faults} />
    </>
  );
  if (state.present === "notes") {
    return (
      <LiveRegion>
        <SpeakerWindow sequence={sequence} notices={told} />
      </LiveRegion>
    );
  }
  return (
    <LiveRegion>
      <Presenter sequence={sequence} notices={told}>
        {isOverview ? <Overview /> : <ViewPage notFound={notFound} />}
      </Presenter>
      <Announcer />
    </LiveRegion>
  );
}
