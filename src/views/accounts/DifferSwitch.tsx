import { m } from "../../paraglide/messages.js";
import { toggleDiffer } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { useLinked } from "../linked/LinkedContext";

/** Narrows the comparison to where the accounts part, and says how many topics that leaves. */
export function DifferSwitch({ kept, total }: { kept: number; total: number }) {
  const { differ } = useLinked().state;
  const dispatch = useDispatch();
  return (
    <label className="inline-flex min-h-6 items-center gap-1.5 text-xs font-normal pointer-coarse:min-h-11">
      <input type="checkbox" checked={differ} onChange={() => dispatch(toggleDiffer())} />
      {m.accounts_only_these({ kept, total })}
    </label>
  );
}
