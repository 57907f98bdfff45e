import { Suspense, useRef } from "react";
import { m } from "../../paraglide/messages.js";
import { selectFilters } from "../../selectors/filters";
import { facetValueLabel } from "../../selectors/labels";
import { clearFilters } from "../../state/filterTransitions";
import { useDispatch } from "../../state/useViewState";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { lazyPart } from "../../ui/lazyPart";
import { popoverTrigger, usePopover } from "../../ui/Popover";
import { useMediaQuery } from "../../ui/useMediaQuery";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { CountLine } from "../linked/CountLine";
import { useLinked } from "../linked/LinkedContext";
import { ActiveFilterChip } from "./ActiveFilterChip";
import { ChipSign } from "./ChipSign";
import { BalanceLine, BalancePending } from "./BalanceLine";
import { CHIP_CLASS, FilterChip } from "./FilterChip";
import { LayerSwitch } from "./LayerSwitch";
import { MoreFilters } from "./MoreFilters";

/** Only with the context, whose data come later as well. */
const ContextBalance = lazyPart(async () => (await import("./ContextBalance")).ContextBalance);

const PANEL_WIDTH_PX = 640;
/** The search stands open in the masthead from here on, and takes itself back. */
const HAS_SEARCH_FIELD = "(width >= 1200px)";
/** From there on all chips have one row, if only just, and below this width without any to spare. */
const IS_NARROW = "(width < 1400px)";

/** What narrows all views: the issues in one row, everything else behind one control. */
export function FiltersBar() {
  const model = useLinked();
  const dispatch = useDispatch();
  const series = selectFilters(model);
  const hasContext = model.filter.article.total < model.filter.total;
  const popover = usePopover(PANEL_WIDTH_PX);
  const toolbarRef = useRef<HTMLDivElement>(null);
  useRovingFocus(toolbarRef);
  const hasSearchField = useMediaQuery(HAS_SEARCH_FIELD);
  const isNarrow = useMediaQuery(IS_NARROW);
  const removable = series.active.filter(({ clause }) => clause !== "q" || !hasSearchField);
  const isTight = hasSearchField && (isNarrow || removable.length > 0);
  return (
    <section
      id="filters"
      tabIndex={-1}
      data-view="filters"
      aria-label={m.filters_label()}
      className="pb-2.5 outline-none [--chip-padding:0.5rem]"
    >
      <div
        ref={toolbarRef}
        role="toolbar"
        aria-label={m.filters_label()}
        className={`flex flex-wrap items-center pointer-coarse:gap-y-3 ${
          isTight ? "gap-1 [--chip-padding:0.375rem]" : "gap-1.5"
        }`}
      >
        {series.issues.map((value) => (
          <FilterChip
            key={value.id}
            value={value}
            label={facetValueLabel(model.index, "issue", value.id)}
            sign={<ChipSign value={value} />}
          />
        ))}
        <LayerSwitch />
        <button
          {...popoverTrigger(popover)}
          type="button"
          tabIndex={-1}
          data-roving=""
          className={CHIP_CLASS}
        >
          {m.filters_more()}
        </button>
        {removable.map((filter) => (
          <ActiveFilterChip key={filter.label} filter={filter} />
        ))}
        {series.hasFilter && (
          <button
            type="button"
            tabIndex={-1}
            data-roving=""
            className="text-link relative h-8 px-1 text-[0.8125rem] underline-offset-2 hover:underline"
            onClick={() => dispatch(clearFilters())}
          >
            {m.filters_reset()}
          </button>
        )}
        {!hasContext && (
          <span className="text-muted ms-auto text-[0.8125rem]">
            <CountLine isBrief={isTight} />
          </span>
        )}
      </div>
      {hasContext && (
        <ErrorBoundary fallback={() => <BalanceLine />}>
          <Suspense fallback={<BalancePending />}>
            <ContextBalance />
          </Suspense>
        </ErrorBoundary>
      )}
      <MoreFilters popover={popover} groups={series.more} />
    </section>
  );
}
