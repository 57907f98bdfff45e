import type { ReactNode, Ref } from "react";
import { hasContext } from "../../selectors/countText";
import { PAGE_NAMES } from "../../selectors/pageNames";
import type { Page } from "../../state/viewState";
import { CountLine } from "./CountLine";
import { useLinked } from "./LinkedContext";
import type { ViewVariant } from "./viewVariant";

interface ViewFrameProps {
  /** Value of data-view, and by its name the region. */
  view: Page;
  variant: ViewVariant;
  headline: string;
  subtitle: ReactNode;
  /** Quiet controls at the end of the subtitle line. */
  actions?: ReactNode;
  legend?: ReactNode;
  /** False on a page that no filter moves: there is nothing to count. */
  hasCount?: boolean;
  /** Generated summary for assistive technology and the curious. */
  summary?: string;
  className?: string;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}

/** The frame that every view shares: a headline sentence, what it shows, the picture, the key. */
export function ViewFrame(props: ViewFrameProps) {
  const { view, variant, headline, subtitle, actions, legend, summary, className, ref } = props;
  const { hasCount = true, children } = props;
  const { filter } = useLinked();
  /** Counts of both layers are long: cards say the rest of the line in fewer words. */
  const isTight = variant === "card" && hasContext(filter);
  return (
    <section
      ref={ref}
      data-view={view}
      aria-label={PAGE_NAMES[view]()}
      className={`view-frame border-rule bg-card flex min-w-0 flex-col rounded-lg border ${
        variant === "page" ? "view-frame-page" : "view-frame-card"
      } ${className ?? ""}`}
    >
      <header className="px-3.5 pt-2.5 pb-1">
        <h2 className={variant === "page" ? "text-xl" : "text-[0.9375rem] leading-snug"}>
          {headline}
        </h2>
        <div className="flex flex-wrap items-baseline justify-between gap-x-2.5 text-[0.8125rem]">
          <p className="text-muted">
            <span className={isTight ? "@max-xs:hidden" : ""}>
              {subtitle}
              {hasCount && " · "}
            </span>
            {hasCount && <CountLine isBrief={isTight} />}
          </p>
          {actions && (
            <div className="screen-only flex flex-wrap gap-x-2.5 max-[360px]:leading-6 pointer-coarse:min-h-11 pointer-coarse:items-center pointer-coarse:gap-x-4">
              {actions}
            </div>
          )}
        </div>
      </header>
      {summary && <p className="sr-only">{summary}</p>}
      <div className="relative flex min-h-0 flex-1 flex-col">{children}</div>
      {legend && <footer className="text-muted px-3.5 pt-1 pb-2 text-xs">{legend}</footer>}
    </section>
  );
}
