import { useEffect, useMemo, useState } from "react";
import { FORMAT_KINDS } from "../features/cite/citationFormats";
import { useCitation } from "../features/cite/useCitation";
import type { DossierIndex } from "../model/dossierIndex";
import { m } from "../paraglide/messages.js";
import { selectLinkedModel } from "../selectors/linkedModel";
import { stepTitle, type Sequence, type SequenceStep } from "../selectors/sequence";
import { isFiltered } from "../state/filteredPages";
import { resolveState } from "../state/resolveState";
import { Button } from "../ui/Button";
import { useIsPrinting } from "../ui/printing";
import { onceReady } from "../ui/useReady";
import { AuthorsCaption } from "../views/linked/AuthorsCaption";
import { LinkedProvider, useLinked } from "../views/linked/LinkedContext";
import { isPicture, PrintedRecords } from "./PrintedRecords";
import { StepPicture } from "./StepPicture";
import { useContextIndex } from "./useContextIndex";

/** Of one step; the rest are told by number. */
const MOST_RECORDS = 25;

/** The sequence on paper: of each step its caption, citation and picture, and the records in its view with their words. */
export function Handout({ sequence }: { sequence: Sequence }) {
  const needsContext = sequence.steps.some(({ view }) => view.layer === "all");
  const Steps = needsContext ? StepsWithContext : HandoutSteps;
  return <Steps sequence={sequence} />;
}

/** Fetched beforehand: a page that goes to the printer waits for nothing. */
function StepsWithContext({ sequence }: { sequence: Sequence }) {
  const { index } = useContextIndex();
  return <HandoutSteps sequence={sequence} whole={index} />;
}

interface HandoutStepsProps {
  sequence: Sequence;
  /** The dossier with its context, once it is there. */
  whole?: DossierIndex | undefined;
}

function HandoutSteps({ sequence, whole }: HandoutStepsProps) {
  const isPrinting = useIsPrinting();
  const { hasPictures, draw } = usePictures();
  const isDrawing = hasPictures && !isPrinting;
  return (
    <>
      <p className="screen-only flex items-center gap-3 px-3.5 pb-3">
        <Button onClick={draw}>{m.handout_print()}</Button>
        <span role="status" className="text-muted text-[0.8125rem]">
          {isDrawing && m.handout_drawing({ count: sequence.steps.length })}
        </span>
      </p>
      {(isPrinting || hasPictures) && (
        <ol data-handout inert={isDrawing} className={isDrawing ? "handout-drawing" : ""}>
          {sequence.steps.map((step, at) => (
            <li key={at.toString()} className="border-rule mt-4 break-inside-auto! border-t pt-2">
              <HandoutStep
                sequence={sequence}
                whole={whole}
                step={step}
                number={at + 1}
                hasPicture={hasPictures}
              />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** Pictures need a moment that the printer does not wait for, so that they are drawn when they are asked for. */
function usePictures(): { hasPictures: boolean; draw: () => void } {
  const [hasPictures, setHasPictures] = useState(false);
  useEffect(() => {
    if (!hasPictures) return;
    let cancel = () => {};
    // Two frames on the room is measured, and what is still awaited has said so.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        cancel = onceReady(() => window.print());
      });
    });
    const end = () => setHasPictures(false);
    window.addEventListener("afterprint", end);
    return () => {
      cancelAnimationFrame(frame);
      cancel();
      window.removeEventListener("afterprint", end);
    };
  }, [hasPictures]);
  return { hasPictures, draw: () => setHasPictures(true) };
}

interface HandoutStepProps extends HandoutStepsProps {
  step: SequenceStep;
  number: number;
  hasPicture: boolean;
}

function HandoutStep({ sequence, whole, step, number, hasPicture }: HandoutStepProps) {
  const { index } = useLinked();
  const { view } = step;
  const isDrawn = hasPicture && isPicture(view);
  const shown = view.layer === "all" ? (whole ?? index) : index;
  const model = useMemo(
    () => selectLinkedModel(shown, resolveState(view, shown.dossier).state),
    [shown, view],
  );
  return (
    <LinkedProvider model={model}>
      <h3>{m.deck_item({ step: number, title: stepTitle(shown, step) })}</h3>
      {step.caption !== "" && (
        <p className="my-1 font-serif text-lg">
          {sequence.kind === "deck" ? <AuthorsCaption caption={step.caption} /> : step.caption}
        </p>
      )}
      <StepCitation title={stepTitle(shown, step)} />
      {isDrawn && <StepPicture view={model.state} />}
      {isFiltered(view.page) && (
        <PrintedRecords which={isDrawn ? "selected" : "passing"} most={MOST_RECORDS} />
      )}
    </LinkedProvider>
  );
}

/** It carries the address of the view, written out. */
function StepCitation({ title }: { title: string }) {
  const citation = useCitation({ type: "view", title });
  return citation && <p className="text-muted text-xs">{FORMAT_KINDS.text.write(citation)}</p>;
}
