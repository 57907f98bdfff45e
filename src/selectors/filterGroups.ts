import { resolveSide, type DossierIndex } from "../model/dossierIndex";
import { m } from "../paraglide/messages.js";
import type { Facet } from "../state/viewState";
import type { FacetValue } from "./facetCounts";
import type { FiltersSeries } from "./filters";
import { facetValueLabel } from "./labels";
import { normaliseForSearch } from "./searchRecords";

/** Longer groups show their most frequent values first, and the others on demand. */
const MAX_FOLDED = 14;
/** As many offices and people make a whole worth a heading. */
const LEAST_MEMBERS = 4;

export interface FilterGroup {
  facet: Facet;
  label: string;
  /** Values under a heading of their own where many belong to one whole, else one part without. */
  parts: readonly { label: string | null; values: readonly FacetValue[] }[];
  shown: number;
  total: number;
  /** Whether the group has more values than it shows folded. */
  isLong: boolean;
}

interface Choice {
  /** Keeps the values whose names hold this text. */
  find: string;
  /** Facets unfolded by the reader. */
  whole: ReadonlySet<Facet>;
}

/**
 * What of each facet is in sight. Folded: what is in force, then the values with the most records
 * under the present filters; none without any. Whole: everything, actors by the state they belong to,
 * sources by name.
 */
export function selectFilterGroups(
  index: DossierIndex,
  groups: FiltersSeries["more"],
  { find, whole }: Choice,
): FilterGroup[] {
  const needle = normaliseForSearch(find).trim();
  return groups.flatMap(({ facet, label, values }): FilterGroup[] => {
    const isLong = values.length > MAX_FOLDED;
    const named = (value: FacetValue) => facetValueLabel(index, facet, value.id);
    const found = values.filter((value) => normaliseForSearch(named(value)).includes(needle));
    if (needle !== "" && found.length === 0) return [];
    const isFolded = isLong && needle === "" && !whole.has(facet);
    const shown = isFolded ? selectMostFrequent(found) : found;
    const parts = isLong && !isFolded ? splitValues(index, facet, shown, named) : [];
    return [
      {
        facet,
        label,
        parts: parts.length > 0 ? parts : [{ label: null, values: shown }],
        shown: shown.length,
        total: values.length,
        isLong,
      },
    ];
  });
}

function selectMostFrequent(values: readonly FacetValue[]): FacetValue[] {
  return values
    .filter(({ active, count }) => active || count > 0)
    .toSorted((a, b) => Number(b.active) - Number(a.active) || b.count - a.count)
    .slice(0, Math.max(MAX_FOLDED, values.filter(({ active }) => active).length));
}

function splitValues(
  index: DossierIndex,
  facet: Facet,
  values: readonly FacetValue[],
  named: (value: FacetValue) => string,
): FilterGroup["parts"] {
  if (facet === "source") {
    const sorted = values.toSorted((a, b) => named(a).localeCompare(named(b), "en"));
    return [{ label: null, values: sorted }];
  }
  if (facet !== "actor") return [];
  const byWhole = new Map<string, FacetValue[]>();
  for (const value of values) {
    const whole = resolveSide(index, value.id);
    byWhole.set(whole, [...(byWhole.get(whole) ?? []), value]);
  }
  const large = [...byWhole].filter(([, members]) => members.length >= LEAST_MEMBERS);
  if (large.length === 0) return [];
  const inLarge = new Set(large.flatMap(([, members]) => members));
  const others = values.filter((value) => !inLarge.has(value));
  return [
    ...large.map(([whole, members]) => ({
      label: facetValueLabel(index, facet, whole),
      values: members,
    })),
    ...(others.length > 0 ? [{ label: m.filters_others(), values: others }] : []),
  ];
}
