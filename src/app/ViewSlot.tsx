import type { ReactNode } from "react";
import { m } from "../paraglide/messages.js";
import { resetView } from "../state/transitions";
import { useViewState } from "../state/useViewState";
import { Button } from "../ui/Button";
import { ErrorBoundary } from "../ui/ErrorBoundary";

interface ViewSlotProps {
  /** Value of data-view, kept when the view fails so that it can still be found. */
  view: string;
  className?: string;
  children: ReactNode;
}

/** A place for one view. A view that throws leaves its neighbours alone and can be tried again. */
export function ViewSlot({ view, className, children }: ViewSlotProps) {
  const { href, state, dispatch } = useViewState();
  return (
    <div className={`view-slot ${className ?? ""}`}>
      <ErrorBoundary
        resetKey={href(state)}
        fallback={(error, retry) => (
          <section
            data-view={view}
            aria-label={m.error_view_title()}
            className="border-rule bg-card flex h-full flex-col items-start gap-2 rounded-lg border p-4"
          >
            <h2 className="text-base">{m.error_view_title()}</h2>
            <p role="alert" className="text-muted text-sm">
              {m.error_view_body({ message: error.message })}
            </p>
            <p className="flex gap-2">
              <Button onClick={retry}>{m.retry()}</Button>
              <Button onClick={() => dispatch(resetView())}>{m.reset_view()}</Button>
            </p>
          </section>
        )}
      >
        {children}
      </ErrorBoundary>
    </div>
  );
}
