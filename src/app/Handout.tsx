import { useMemo } from "react";
import { FORMAT_KINDS } from "../features/cite/citationFormats";
import { useCitation } from "../features/cite/useCitation";
import type { DossierIndex } from "../model/dossierIndex";
import { m } from "../paraglide/messages.js";
import { selectLinkedModel } from "../selectors/linkedModel";
import { stepTitle, type Sequence, type SequenceStep } from "../selectors/sequence";
import { resolveState } from "../state/resolveState";
import { useIsPrinting } from "../ui/printing";
import { AuthorsCaption } from "../views/linked/AuthorsCaption";
import { LinkedProvider, useLinked } from "../views/linked/LinkedContext";
import { PrintedRecords } from "./PrintedRecords";
import { useContextIndex } from "./useContextIndex";

/** The sequence on paper: of each step its caption, the records in its view with their words, and its citation. */
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
  if (!useIsPrinting()) return null;
  return (
    <ol data-handout>
      {sequence.steps.map((step, at) => (
        <li key={at.toString()} className="border-rule mt-4 break-inside-auto! border-t pt-2">
          <HandoutStep sequence={sequence} whole={whole} step={step} number={at + 1} />
        </li>
      ))}
    </ol>
  );
}

interface HandoutStepProps extends HandoutStepsProps {
  step: SequenceStep;
  number: number;
}

function HandoutStep({ sequence, whole, step, number }: HandoutStepProps) {
  const { index } = useLinked();
  const { view } = step;
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
      <PrintedRecords />
    </LinkedProvider>
  );
}

/** It carries the address of the view, written out. */
function StepCitation({ title }: { title: string }) {
  const citation = useCitation({ type: "view", title });
  return citation && <p className="text-muted text-xs">{FORMAT_KINDS.text.write(citation)}</p>;
}
