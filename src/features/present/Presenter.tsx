import { useRef, useState, type CSSProperties, type ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import type { Sequence } from "../../selectors/sequence";
import { setPresent, walkSteps } from "../../state/deckTransitions";
import { clearSelection } from "../../state/transitions";
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
import { useFollow } from "./useFollow";
import { useMarkedEnds } from "./useMarkedEnds";
import { usePresentKeys } from "./usePresentKeys";
import { usePresentScale } from "./usePresentScale";
import { useRestingFocus } from "./useRestingFocus";
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

/** One window of notes, however often it is asked for. */
const NOTES_WINDOW = "readout-notes";
const NOTES_SHAPE = "popup,width=900,height=640";

type Overlay = "blank" | "steps" | "help";

/** A view before an audience: alone, large, with its caption below, and the keys that go through the steps. */
export function Presenter({ sequence, notices, children }: PresenterProps) {
  const { state, dispatch, href } = useViewState();
  const { index } = useLinked();
  const announce = useAnnounce();
  const scale = usePresentScale();
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const [isBlocked, setIsBlocked] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  const steps = sequence?.steps ?? [];
  const close = () => setOverlay(null);
  const restFocus = useRestingFocus(stage);

  const walk = (resolve: (step: number) => number) => {
    close();
    restFocus();
    let to = 0;
    dispatch(
      walkSteps(
        steps.map(({ view }) => view),
        (step) => (to = resolve(step)),
      ),
    );
    if (steps.length > 0 && to < 1) announce(m.present_at_first());
    if (steps.length > 0 && to > steps.length) announce(m.present_at_last());
  };
  const toggle = (which: Overlay) => setOverlay(overlay === which ? null : which);

  const notesAddress = href({ ...state, present: "notes" });
  const openNotes = () =>
    setIsBlocked(window.open(notesAddress, NOTES_WINDOW, NOTES_SHAPE) === null);

  const run = (command: PresentCommand) => {
    switch (command) {
      case "next":
        return walk((step) => step + 1);
      case "previous":
        return walk((step) => step - 1);
      case "first":
        return walk(() => 1);
      case "last":
        return walk(() => steps.length);
      case "blank":
      case "steps":
      case "help":
        return toggle(command);
      case "fullScreen":
        return toggleFullScreen();
      case "notes":
        return openNotes();
      case "leave":
        return overlay === null ? dispatch(setPresent(null)) : close();
    }
  };
  usePresentKeys((command) => {
    // The key closes one level at a time; the button leaves at once.
    const closesDetails = command === "leave" && overlay === null && state.sel !== null;
    if (closesDetails) dispatch(clearSelection());
    else run(command);
  });
  useToldStep(sequence, stage);
  useFollow(sequence, restFocus);
  useMarkedEnds(stage);

  return (
    <main className="presenter" style={{ zoom: scale, "--present-scale": scale } as CSSProperties}>
      <h1 className="sr-only">{index.dossier.headline}</h1>
      {notices}
      {isBlocked && (
        <p role="alert">
          {m.notes_blocked()}{" "}
          <a
            href={notesAddress}
            target="_blank"
            rel="noopener noreferrer"
            className="text-link underline"
          >
            {m.notes_open()}
          </a>
        </p>
      )}
      <div ref={stage} id="views" tabIndex={-1} className="page-main present-stage">
        {children}
      </div>
      <div className="present-base">
        <PresentFoot sequence={sequence} />
        <PresentControls run={run} count={steps.length} />
      </div>
      {overlay === "blank" && <BlankScreen onEnd={close} />}
      {overlay === "steps" && sequence && (
        <StepsDialog sequence={sequence} onGo={(step) => walk(() => step)} onClose={close} />
      )}
      {overlay === "help" && <PresentHelp onClose={close} />}
    </main>
  );
}
