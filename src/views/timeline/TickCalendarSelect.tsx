import { m } from "../../paraglide/messages.js";
import { setTickCalendar } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { TICK_CALENDARS, type TickCalendar } from "../../state/viewState";
import { QuietSelect } from "../../ui/QuietSelect";
import { useLinked } from "../linked/LinkedContext";

const LABELS: Record<TickCalendar, () => string> = {
  gregorian: m.calendar_gregorian,
  "solar-hijri": m.calendar_solar_hijri,
};

/** Which calendar the ticks are of. */
export function TickCalendarSelect() {
  const { cal } = useLinked().state;
  const dispatch = useDispatch();
  return (
    <QuietSelect
      label={m.timeline_ticks_label()}
      value={cal}
      options={TICK_CALENDARS}
      wordsOf={(calendar) => LABELS[calendar]()}
      onChoose={(calendar) => dispatch(setTickCalendar(calendar))}
    />
  );
}
