import type { ReactNode } from "react";
import { toggleFilter } from "../../state/filterTransitions";
import { useDispatch } from "../../state/useViewState";
import type { FacetValue } from "../../selectors/facetCounts";

export const CHIP_CLASS =
  "border-rule bg-card text-ink hover:border-faint relative inline-flex min-h-8 items-center gap-[0.3125rem] rounded-full border px-(--chip-padding) text-[0.8125rem] pointer-coarse:before:absolute pointer-coarse:before:-inset-y-2 pointer-coarse:before:inset-x-0 pointer-coarse:before:content-['']";

interface FilterChipProps {
  value: FacetValue;
  label: string;
  /** A small picture in front: the colour, the kind's shape, the voice's fill. */
  sign: ReactNode;
}

/** One value of a facet as a toggle, with the count that pressing it would leave. */
export function FilterChip({ value, label, sign }: FilterChipProps) {
  const dispatch = useDispatch();
  const { facet, id, count, active } = value;
  return (
    <button
      type="button"
      tabIndex={-1}
      data-roving=""
      data-filter={`${facet}:${id}`}
      aria-pressed={active}
      className={`${CHIP_CLASS} aria-pressed:border-ink aria-pressed:bg-wash aria-pressed:border-2 aria-pressed:px-[calc(var(--chip-padding)-1px)]`}
      onClick={() => dispatch(toggleFilter(facet, id))}
    >
      {sign}
      {label}
      <span className="text-muted tabular-nums">{count}</span>
    </button>
  );
}
