import { m } from "../../paraglide/messages.js";
import { setLayer } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { useLinked } from "../linked/LinkedContext";
import { CHIP_CLASS } from "./FilterChip";

/** One press adds what other pages say, another takes it away. Nothing where a dossier has no context. */
export function LayerSwitch() {
  const { index, state } = useLinked();
  const dispatch = useDispatch();
  if (!index.dossier.layers.some(({ id }) => id === "context")) return null;
  const isAdded = state.layer === "all";
  return (
    <button
      type="button"
      tabIndex={-1}
      data-roving=""
      data-filter="layer:context"
      aria-pressed={isAdded}
      title={m.layer_hint()}
      className={`${CHIP_CLASS} aria-pressed:border-ink aria-pressed:bg-wash border-dashed aria-pressed:border-2 aria-pressed:border-solid aria-pressed:px-[calc(var(--chip-padding)-1px)]`}
      onClick={() => dispatch(setLayer(isAdded ? "article" : "all"))}
    >
      <span aria-hidden="true" className="text-muted font-semibold">
        {isAdded ? "✓" : "+"}
      </span>
      {m.layer_context()}
    </button>
  );
}
