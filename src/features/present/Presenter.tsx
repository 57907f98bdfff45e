import { useRef, useState, type CSSProperties, type ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import { stepAt, type Sequence } from "../../selectors/sequence";
import { setPresent } from "../../state/deckTransitions";
import { showStep } from "../../state/sequenceTransitions";
import { useViewState } from "../../state/useViewState";
import { useAnnounce } from "../../ui/LiveRegion";
import { useLinked } from "../../views/linked/LinkedContext";
import { BlankScreen } from "./BlankScreen";
import { PresentControls } from "./PresentControls";
import { PresentFoot } from "./PresentFoot";
import { PresentHelp } from "./PresentHelp";
import type { PresentCommand } from "./presentKeys";
import { StepsDialog } from "./StepsDialog";
import { toggleFullScreen } from "./fullScreen";
import { usePresentKeys } from "./usePresentKeys";
import { usePresentScale } from "./usePresentScale";
import { useToldStep } from "./useToldStep";
import "./presenter.css";

interface PresenterProps {
  /** What the keys go through; null while it is on its way, or cannot be read. */
  sequence: Sequence | null;
  /** What of the link could not be taken. */
  notices: ReactNode;
  /** The view. */
  children: ReactNode;
}

type Overlay = "blank" | "steps" | "help";

/** A view before an audience: alone, large, with its caption below, and the keys that go through the steps. */
export function Presenter({ sequence, notices, children }: PresenterProps) {
  const { state, dispatch } = useViewState();
  const { index } = useLinked();
  const announce = useAnnounce();
  const scale = usePresentScale();
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const steps = sequence?.steps ?? [];
  const close = () => setOverlay(null);

  const goTo = (number: number) => {
    close();
    // Off a mark of this step, so that the next arrow steps again.
    if (stage.current?.contains(document.activeElement)) {
      stage.current.focus({ preventScroll: true });
    }
    const step = steps[number - 1];
    if (step) dispatch(showStep(step.view, number));
    else if (steps.length > 0) announce(number < 1 ? m.present_at_first() : m.present_at_last());
  };
  const toggle = (which: Overlay) => setOverlay(overlay === which ? null : which);

  const run = (command: PresentCommand) => {
    // A link may name a step that the sequence does not have.
    const number = sequence && stepAt(sequence, state.step) ? (state.step ?? 0) : 0;
    switch (command) {
      case "next":
        return goTo(number + 1);
      case "previous":
        return goTo(number - 1);
      case "first":
        return goTo(1);
      case "last":
        return goTo(steps.length);
      case "blank":
      case "steps":
      case "help":
        return toggle(command);
      case "fullScreen":
        return toggleFullScreen();
      case "notes":
        return undefined;
      case "leave":
        return overlay === null ? dispatch(setPresent(null)) : close();
    }
  };
  usePresentKeys(run);
  useToldStep(sequence, stage);

  return (
    <main className="presenter" style={{ zoom: scale, "--present-scale": scale } as CSSProperties}>
      <h1 className="sr-only">{index.dossier.headline}</h1>
      {notices}
      <div ref={stage} id="views" tabIndex={-1} className="page-main present-stage">
        {children}
      </div>
      <PresentFoot sequence={sequence} />
      <PresentControls run={run} count={steps.length} />
      {overlay === "blank" && <BlankScreen onEnd={close} />}
      {overlay === "steps" && sequence && (
        <StepsDialog sequence={sequence} onGo={goTo} onClose={close} />
      )}
      {overlay === "help" && <PresentHelp onClose={close} />}
    </main>
  );
}
