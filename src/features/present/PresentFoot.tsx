import { m } from "../../paraglide/messages.js";
import { stepAt, stepTitle, type Sequence } from "../../selectors/sequence";
import { useLinked } from "../../views/linked/LinkedContext";
import { AuthorsCaption } from "../../views/linked/AuthorsCaption";

/** Below the view: its caption, whose words these are, and which step it is. */
export function PresentFoot({ sequence }: { sequence: Sequence | null }) {
  const { index, state } = useLinked();
  const step = sequence && stepAt(sequence, state.step);
  if (!sequence || !step) {
    return sequence?.steps.length === 0 || !sequence ? null : (
      <footer className="present-foot">
        <p className="text-muted">{m.present_not_begun({ count: sequence.steps.length })}</p>
      </footer>
    );
  }
  const count = sequence.steps.length;
  return (
    <footer className="present-foot">
      <p className="present-caption">
        {sequence.kind === "deck" && step.caption !== "" ? (
          <AuthorsCaption caption={step.caption} />
        ) : (
          step.caption || stepTitle(index, step)
        )}
      </p>
      <p className="text-muted whitespace-nowrap tabular-nums">
        {m.present_place({ step: state.step ?? 0, count })}
      </p>
    </footer>
  );
}
