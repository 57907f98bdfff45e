import { useId, useState } from "react";
import { m } from "../../paraglide/messages.js";
import { selectTiedActors } from "../../selectors/tiedActors";
import { setPath } from "../../state/relationsTransitions";
import { useDispatch } from "../../state/useViewState";
import { useLinked } from "./LinkedContext";

/** Asks for the ways from one actor to another that is chosen from a list. */
export function WaysForm({ id }: { id: string }) {
  const { index, level } = useLinked();
  const dispatch = useDispatch();
  const [chosen, setChosen] = useState("");
  const selectId = useId();
  const others = selectTiedActors(index, level, id);
  const isThere = others.some((actor) => actor.id === chosen);
  return (
    <span className="screen-only inline-flex flex-wrap items-center gap-x-2">
      <label htmlFor={selectId}>{m.relations_path_to()}</label>
      <select
        id={selectId}
        value={isThere ? chosen : ""}
        onChange={(event) => setChosen(event.target.value)}
        className="border-rule bg-card text-ink min-h-6 rounded-md border pointer-coarse:h-11"
      >
        <option value="">{m.relations_path_choose()}</option>
        {others.map((actor) => (
          <option key={actor.id} value={actor.id}>
            {actor.name}
          </option>
        ))}
      </select>
      <button
        type="button"
        disabled={!isThere}
        onClick={() => dispatch(setPath([id, chosen]))}
        className="text-link touch-target min-h-6 underline-offset-2 hover:underline disabled:opacity-50"
      >
        {m.relations_path_show()}
      </button>
    </span>
  );
}
