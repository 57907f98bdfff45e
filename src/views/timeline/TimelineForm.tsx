import type { SequenceSeries } from "../../selectors/sequenceSeries";
import type { TimeMode, ViewForm } from "../../state/viewState";
import { TimelineOutline } from "./TimelineOutline";
import { TimelineTable } from "./TimelineTable";

interface TimelineFormProps {
  form: ViewForm;
  mode: TimeMode;
  sequence: SequenceSeries;
}

/** What the timeline is besides a picture. */
export function TimelineForm({ form, mode, sequence }: TimelineFormProps) {
  return form === "outline" ? (
    <TimelineOutline key={mode} mode={mode} sequence={sequence} />
  ) : (
    <TimelineTable sequence={sequence} />
  );
}
