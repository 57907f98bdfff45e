import { useId, useRef } from "react";
import { m } from "../../paraglide/messages.js";
import type { FacetValue } from "../../selectors/facetCounts";
import type { FiltersSeries } from "../../selectors/filters";
import { facetValueLabel } from "../../selectors/labels";
import { PopoverPanel, type PopoverControl } from "../../ui/Popover";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { useLinked } from "../linked/LinkedContext";
import { ChipSign } from "./ChipSign";
import { FilterChip } from "./FilterChip";
import { PeriodFields } from "./PeriodFields";

interface MoreFiltersProps {
  popover: PopoverControl;
  groups: FiltersSeries["more"];
}

/** All facets besides the top issues, and the period. Presses apply at once; the panel stays open. */
export function MoreFilters({ popover, groups }: MoreFiltersProps) {
  return (
    <PopoverPanel popover={popover} label={m.filters_more()}>
      <div className="flex flex-col gap-3.5">
        {groups.map((group) => (
          <FacetGroup key={group.facet} label={group.label} values={group.values} />
        ))}
        <PeriodFields />
      </div>
    </PopoverPanel>
  );
}

function FacetGroup({ label, values }: { label: string; values: readonly FacetValue[] }) {
  const { index } = useLinked();
  const labelId = useId();
  const ref = useRef<HTMLDivElement>(null);
  useRovingFocus(ref);
  return (
    <div ref={ref} role="group" aria-labelledby={labelId}>
      <h2 id={labelId} className="text-muted font-sans text-xs font-medium">
        {label}
      </h2>
      <div className="mt-1.5 flex flex-wrap gap-1.5 pointer-coarse:gap-y-3">
        {values.map((value) => (
          <FilterChip
            key={value.id}
            value={value}
            label={facetValueLabel(index, value.facet, value.id)}
            sign={<ChipSign value={value} />}
          />
        ))}
      </div>
    </div>
  );
}
