import { useId, useRef, useState } from "react";
import { m } from "../../paraglide/messages.js";
import { selectFilterGroups, type FilterGroup } from "../../selectors/filterGroups";
import type { FiltersSeries } from "../../selectors/filters";
import { facetValueLabel } from "../../selectors/labels";
import type { Facet } from "../../state/viewState";
import { FindField } from "../../ui/FindField";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { useLinked } from "../linked/LinkedContext";
import { ChipSign } from "./ChipSign";
import { FilterChip } from "./FilterChip";
import { PeriodFields } from "./PeriodFields";

/** Every facet with its values, long ones folded to the most frequent, and the period. */
export function FilterGroups({ groups }: { groups: FiltersSeries["more"] }) {
  const { index } = useLinked();
  const [find, setFind] = useState("");
  const [whole, setWhole] = useState<ReadonlySet<Facet>>(new Set());
  const shown = selectFilterGroups(index, groups, { find, whole });
  const hasLong = find !== "" || shown.some(({ isLong }) => isLong);
  return (
    <div className="flex flex-col gap-3.5">
      {hasLong && (
        <FindField label={m.filters_find()} text={find} maxLength={100} onText={setFind}>
          {find.trim() !== "" &&
            m.filters_found({ count: shown.reduce((sum, group) => sum + group.shown, 0) })}
        </FindField>
      )}
      {shown.map((group) => (
        <Group
          key={group.facet}
          group={group}
          isFinding={find.trim() !== ""}
          onToggle={() => setWhole(toggled(whole, group.facet))}
        />
      ))}
      <PeriodFields />
    </div>
  );
}

interface GroupProps {
  group: FilterGroup;
  isFinding: boolean;
  onToggle: () => void;
}

function Group({ group, isFinding, onToggle }: GroupProps) {
  const { label, parts, isLong, shown, total } = group;
  const labelId = useId();
  const ref = useRef<HTMLDivElement>(null);
  useRovingFocus(ref);
  return (
    <div ref={ref} role="group" aria-labelledby={labelId}>
      <div className="flex items-baseline justify-between gap-3">
        <h2 id={labelId} className="text-muted font-sans text-xs font-medium">
          {label}
        </h2>
        {isLong && !isFinding && (
          <button
            type="button"
            aria-expanded={shown === total}
            className="text-link touch-target min-h-6 text-[0.8125rem] underline-offset-2 hover:underline"
            onClick={onToggle}
          >
            {shown === total ? m.filters_fewer() : m.filters_all({ count: total })}
            <span className="sr-only">: {label}</span>
          </button>
        )}
      </div>
      {parts.map((part) => (
        <Part key={part.label ?? ""} part={part} />
      ))}
    </div>
  );
}

function Part({ part: { label, values } }: { part: FilterGroup["parts"][number] }) {
  const { index } = useLinked();
  return (
    <>
      {label !== null && <h3 className="mt-2 font-sans text-[0.8125rem] font-semibold">{label}</h3>}
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
    </>
  );
}

function toggled(facets: ReadonlySet<Facet>, facet: Facet): ReadonlySet<Facet> {
  return facets.has(facet)
    ? new Set([...facets].filter((other) => other !== facet))
    : new Set([...facets, facet]);
}
