import { m } from "../../paraglide/messages.js";
import { setLanes } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { LANE_DIMENSIONS, type LaneDimension } from "../../state/viewState";
import { useLinked } from "../linked/LinkedContext";

const LABELS: Record<LaneDimension, () => string> = {
  issue: m.timeline_lanes_issue,
  actor: m.timeline_lanes_actor,
  kind: m.timeline_lanes_kind,
  voice: m.timeline_lanes_voice,
  side: m.timeline_lanes_side,
};

/** What the lanes are; looks like a link, since it is as quiet as its neighbours. */
export function LanesSelect() {
  const { by } = useLinked().state;
  const dispatch = useDispatch();
  return (
    <span className="text-link relative inline-flex items-center hover:underline">
      <select
        aria-label={m.timeline_lanes_label()}
        value={by}
        onChange={(event) => {
          const chosen = LANE_DIMENSIONS.find((lanes) => lanes === event.target.value);
          if (chosen) dispatch(setLanes(chosen));
        }}
        className="field-sizing-content cursor-pointer appearance-none bg-transparent pe-3.5 pointer-coarse:relative pointer-coarse:z-1 pointer-coarse:-my-3 pointer-coarse:h-11"
      >
        {LANE_DIMENSIONS.map((lanes) => (
          <option key={lanes} value={lanes} className="bg-card text-ink">
            {LABELS[lanes]()}
          </option>
        ))}
      </select>
      <svg
        width={8}
        height={6}
        viewBox="0 0 8 6"
        aria-hidden="true"
        className="pointer-events-none absolute end-0.5"
      >
        <path d="M1,1L4,4.5L7,1" fill="none" stroke="currentColor" strokeWidth={1.4} />
      </svg>
    </span>
  );
}
