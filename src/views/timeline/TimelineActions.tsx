import { m } from "../../paraglide/messages.js";
import { hasSequence, resolveDefaultTimeMode } from "../../selectors/timelineMode";
import { setTimeMode } from "../../state/transitions";
import type { TimeMode, ViewForm } from "../../state/viewState";
import { FormActions } from "../linked/FormActions";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";
import type { ViewVariant } from "../linked/viewVariant";
import { LanesSelect } from "./LanesSelect";

interface TimelineActionsProps {
  variant: ViewVariant;
  mode: TimeMode;
  form: ViewForm;
}

export function TimelineActions({ variant, mode, form }: TimelineActionsProps) {
  const other: TimeMode = mode === "sequence" ? "calendar" : "sequence";
  const { index } = useLinked();
  const isDefault = resolveDefaultTimeMode(index.table) === other;
  return (
    <>
      {hasSequence(index) && (
        <StateLink to={setTimeMode(isDefault ? null : other)}>
          {other === "calendar" ? m.timeline_mode_calendar() : m.timeline_mode_sequence()}
        </StateLink>
      )}
      {form === "picture" && <LanesSelect />}
      <FormActions page="timeline" variant={variant} form={form} />
    </>
  );
}
