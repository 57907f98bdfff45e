import { useEffect, useRef } from "react";
import { m } from "../../paraglide/messages.js";
import { stepTitle, type Sequence } from "../../selectors/sequence";
import { Dialog } from "../../ui/Dialog";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { useLinked } from "../../views/linked/LinkedContext";

interface StepsDialogProps {
  sequence: Sequence;
  onGo: (number: number) => void;
  onClose: () => void;
}

/** All steps at a glance: one Tab stop, arrows between them, the present one first. */
export function StepsDialog({ sequence, onGo, onClose }: StepsDialogProps) {
  const { index, state } = useLinked();
  const list = useRef<HTMLOListElement>(null);
  useRovingFocus(list);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[data-roving][tabindex="0"]')?.focus();
  }, []);
  return (
    <Dialog
      title={sequence.title === "" ? m.present_steps_title() : sequence.title}
      className="present-dialog"
      onClose={onClose}
    >
      <ol ref={list} className="present-steps">
        {sequence.steps.map((step, at) => (
          <li key={at.toString()} className="flex">
            <button
              type="button"
              data-roving=""
              tabIndex={-1}
              aria-current={state.step === at + 1 ? "true" : undefined}
              className="present-step"
              onClick={() => onGo(at + 1)}
            >
              <b className="font-semibold">
                {m.deck_item({ step: at + 1, title: stepTitle(index, step) })}
              </b>
              {sequence.kind === "deck" && step.caption !== "" && <bdi>“{step.caption}”</bdi>}
            </button>
          </li>
        ))}
      </ol>
      {sequence.kind === "deck" && (
        <p className="text-muted mt-3 text-[0.8125rem]">{m.present_captions_by()}</p>
      )}
    </Dialog>
  );
}
