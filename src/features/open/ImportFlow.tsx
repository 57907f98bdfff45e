import { useEffect, useEffectEvent, useRef, type ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/Button";
import { useAnnounce } from "../../ui/LiveRegion";
import { formatCount } from "../../selectors/formatCount";
import { ChosenPanel } from "./ChosenPanel";
import { FileChooser } from "./FileChooser";
import type { ImportPhase, ReadSet } from "./importPhase";
import { ReadingPanel } from "./ReadingPanel";
import { refusalText } from "./refusalWords";
import { ReportPanel } from "./ReportPanel";
import type { ImportSteps } from "./useImport";
import { usePageDrop } from "./usePageDrop";
import "./open.css";

interface ImportFlowProps {
  steps: ImportSteps;
  /** What stands in the report in the place of the way to the set. */
  renderInstead?: (read: ReadSet) => ReactNode;
}

/** From a file to its set: choose, look, read, report. Only one of them is on the screen at a time. */
export function ImportFlow({ steps, renderInstead }: ImportFlowProps) {
  const { phase, pick, read, cancel, startOver } = steps;
  const isOver = usePageDrop(pick);
  const headingRef = useToldPhase(phase);
  const heading = headingOf(phase);
  return (
    <div className="open-flow" data-phase={phase.kind}>
      {heading !== "" && (
        <h2 ref={headingRef} tabIndex={-1} className="text-lg outline-none">
          {heading}
        </h2>
      )}
      {phase.kind === "refused" && (
        <p role="alert" className="notices">
          {refusalText(phase.refusal, phase.name, phase.detail)}
        </p>
      )}
      {(phase.kind === "idle" || phase.kind === "refused" || phase.kind === "examining") && (
        <FileChooser isOver={isOver} onPicked={pick} />
      )}
      {phase.kind === "examining" && <p role="status">{m.open_examining({ name: phase.name })}</p>}
      {phase.kind === "chosen" && (
        <>
          {phase.notice && <p className="notices">{m.open_cancelled()}</p>}
          <ChosenPanel
            key={phase.chosen.file.name + String(phase.chosen.file.lastModified)}
            chosen={phase.chosen}
            onImport={(plan) => read(phase.chosen, plan)}
            onLeave={startOver}
          />
        </>
      )}
      {phase.kind === "reading" && (
        <ReadingPanel
          fileName={phase.chosen.file.name}
          progress={phase.progress}
          onCancel={cancel}
        />
      )}
      {phase.kind === "failed" && (
        <>
          <p role="alert" className="notices">
            {m.open_failed({ name: phase.chosen.file.name, detail: phase.message })}
          </p>
          <p>
            <Button onClick={startOver}>{m.open_other_file()}</Button>
          </p>
        </>
      )}
      {phase.kind === "read" && (
        <ReportPanel read={phase} instead={renderInstead?.(phase)} onLeave={startOver} />
      )}
    </div>
  );
}

function headingOf(phase: ImportPhase): string {
  switch (phase.kind) {
    case "idle":
    case "examining":
    case "refused":
      return "";
    case "chosen":
      return m.open_heading_chosen();
    case "reading":
    case "failed":
      return m.open_heading_reading();
    case "read":
      return m.open_heading_report();
  }
}

/** A step that follows from a press takes the focus to its heading, and is spoken. */
function useToldPhase(phase: ImportPhase) {
  const ref = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();
  const tell = useEffectEvent(() => {
    ref.current?.focus();
    if (phase.kind === "read") {
      const { accepted, rejected } = phase.report;
      announce(
        m.open_told_read({ accepted: formatCount(accepted), rejected: formatCount(rejected) }),
      );
    }
    if (phase.kind === "chosen") {
      announce(phase.notice ? m.open_cancelled() : m.open_told_chosen());
    }
  });
  useEffect(() => tell(), [phase.kind]);
  return ref;
}
