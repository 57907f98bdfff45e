import { useRef, type ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import { selectPositions, type PositionGroup, type SilentActor } from "../../selectors/positions";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { issueColourVariable } from "../linked/issueColour";
import { useLinked } from "../linked/LinkedContext";
import { SelectedOutOfView } from "../linked/SelectedOutOfView";
import { useMark } from "../linked/useMark";
import { PositionLine } from "./PositionLine";
import { PositionsFrame } from "./PositionsFrame";

/** Who takes which position on which issue, in their words, and of whom none is reported. */
export function PositionsView({ actions }: { actions?: ReactNode }) {
  const model = useLinked();
  const { groups, silent } = selectPositions(model);
  const ref = useRef<HTMLDivElement>(null);
  useRovingFocus(ref);
  return (
    <PositionsFrame isTable={true} subtitle={m.positions_subtitle()} actions={actions}>
      <div ref={ref} className="px-3.5 pb-3.5">
        {groups.map((group) => (
          <IssueGroup key={group.issue} group={group} />
        ))}
        {silent.length > 0 && <Silence actors={silent} />}
      </div>
      <SelectedOutOfView listRef={ref} />
    </PositionsFrame>
  );
}

function IssueGroup({ group }: { group: PositionGroup }) {
  return (
    <section className="pt-3">
      <h3
        className="-mx-1.5 break-after-avoid border-b-2 px-1.5 pb-1 text-[0.9375rem]"
        style={{ borderBlockEndColor: issueColourVariable(group.colour) }}
      >
        {group.label} <span className="text-muted tabular-nums">{group.items.length}</span>
      </h3>
      <ul className="desk:columns-2 gap-x-8">
        {group.items.map((item) => (
          <PositionLine key={item.reference} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Silence({ actors }: { actors: readonly SilentActor[] }) {
  return (
    <section className="pt-3">
      <h3 className="border-void -mx-1.5 mb-1 border-b-2 px-1.5 pb-1 text-[0.9375rem]">
        {m.positions_silence()} <span className="text-muted tabular-nums">{actors.length}</span>
      </h3>
      <ul className="desk:columns-2 wide:columns-3 gap-x-8">
        {actors.map((actor) => (
          <SilentLine key={actor.id} actor={actor} />
        ))}
      </ul>
    </section>
  );
}

function SilentLine({ actor }: { actor: SilentActor }) {
  const label = m.positions_silence_of({ name: actor.name });
  const mark = useMark({ refs: [actor.reference], rows: actor.rows, label });
  return (
    <li className="has-[[data-emphasis=highlighted]]:bg-highlight -mx-1.5 px-1.5 py-0.5">
      <button
        type="button"
        {...mark}
        className="text-muted min-h-6 text-start text-[0.8125rem] italic underline-offset-2 hover:underline aria-current:underline pointer-coarse:min-h-11"
      >
        {label}
      </button>
    </li>
  );
}
