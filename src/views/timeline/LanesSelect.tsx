import { m } from "../../paraglide/messages.js";
import { setLanes } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { LANE_DIMENSIONS, type LaneDimension } from "../../state/viewState";
import { QuietSelect } from "../../ui/QuietSelect";
import { useLinked } from "../linked/LinkedContext";

const LABELS: Record<LaneDimension, () => string> = {
  issue: m.timeline_lanes_issue,
  actor: m.timeline_lanes_actor,
  kind: m.timeline_lanes_kind,
  voice: m.timeline_lanes_voice,
  side: m.timeline_lanes_side,
};

/** What the lanes are. */
export function LanesSelect() {
  const { by } = useLinked().state;
  const dispatch = useDispatch();
  return (
    <QuietSelect
      label={m.timeline_lanes_label()}
      value={by}
      options={LANE_DIMENSIONS}
      wordsOf={(lanes) => LABELS[lanes]()}
      onChoose={(lanes) => dispatch(setLanes(lanes))}
    />
  );
}
