import { m } from "../../paraglide/messages.js";
import { resolveDefaultTimeMode } from "../../selectors/timelineMode";
import { setTimeMode } from "../../state/transitions";
import type { TimeMode } from "../../state/viewState";
import { FormActions } from "../linked/FormActions";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";
import type { ViewVariant } from "../linked/viewVariant";
import { LanesSelect } from "./LanesSelect";

interface TimelineActionsProps {
  variant: ViewVariant;
  mode: TimeMode;
  isTable: boolean;
}

export function TimelineActions({ variant, mode, isTable }: TimelineActionsProps) {
  const other: TimeMode = mode === "sequence" ? "calendar" : "sequence";
  const isDefault = resolveDefaultTimeMode(useLinked().index.table) === other;
  return (
    <>
      <StateLink to={setTimeMode(isDefault ? null : other)}>
        {other === "calendar" ? m.timeline_mode_calendar() : m.timeline_mode_sequence()}
      </StateLink>
      {!isTable && <LanesSelect />}
      <FormActions page="timeline" variant={variant} isTable={isTable} />
    </>
  );
}
