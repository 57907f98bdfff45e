import type { ReactNode } from "react";
import { useViewState } from "../state/useViewState";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { BrokenView } from "./BrokenView";

interface ViewSlotProps {
  /** Value of data-view, kept when the view fails so that it can still be found. */
  view: string;
  className?: string;
  children: ReactNode;
}

/** A place for one view. A view that throws leaves its neighbours alone and can be tried again. */
export function ViewSlot({ view, className, children }: ViewSlotProps) {
  const { href, state } = useViewState();
  return (
    <div className={`view-slot ${className ?? ""}`}>
      <ErrorBoundary
        resetKey={href(state)}
        fallback={(error, retry) => <BrokenView view={view} error={error} onRetry={retry} />}
      >
        {children}
      </ErrorBoundary>
    </div>
  );
}
