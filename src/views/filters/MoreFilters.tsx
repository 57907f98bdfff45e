import { Suspense } from "react";
import { m } from "../../paraglide/messages.js";
import type { FiltersSeries } from "../../selectors/filters";
import { Button } from "../../ui/Button";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { lazyPart } from "../../ui/lazyPart";
import { Pending } from "../../ui/Pending";
import { PopoverPanel, type PopoverControl } from "../../ui/Popover";
import { usePrefetch } from "../../ui/usePrefetch";

const loadGroups = () => import("./FilterGroups");

/** Hundreds of chips with the context, so only while the panel is open. */
const FilterGroups = lazyPart(async () => (await loadGroups()).FilterGroups);

interface MoreFiltersProps {
  popover: PopoverControl;
  groups: FiltersSeries["more"];
}

/** All facets besides the top issues, and the period. Presses apply at once; the panel stays open. */
export function MoreFilters({ popover, groups }: MoreFiltersProps) {
  usePrefetch(loadGroups);
  return (
    <PopoverPanel popover={popover} label={m.filters_more()}>
      {popover.isOpen && (
        <ErrorBoundary fallback={(error, retry) => <Failed error={error} onRetry={retry} />}>
          <Suspense fallback={<Pending label={m.loading_view()} />}>
            <FilterGroups groups={groups} />
          </Suspense>
        </ErrorBoundary>
      )}
    </PopoverPanel>
  );
}

function Failed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <>
      <p role="alert" className="mb-2 text-sm">
        {m.error_view_body({ message: error.message })}
      </p>
      <Button onClick={onRetry}>{m.retry()}</Button>
    </>
  );
}
