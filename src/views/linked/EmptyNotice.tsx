import { Suspense } from "react";
import { Awaited } from "../../ui/Awaited";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { lazyPart } from "../../ui/lazyPart";
import { useLinked } from "./LinkedContext";

export interface EmptyNoticeProps {
  /** `over` lies on a muted picture, `inline` stands in the flow of a text or a list, `above` over all views. */
  placement?: "over" | "inline" | "above";
}

/** A chunk of its own: most pictures are never empty. */
const EmptyResult = lazyPart(async () => (await import("./EmptyResult")).EmptyResult);

/**
 * Says which filters left nothing, and takes each away on request. Nothing while any record passes. A
 * card has none of its own: the overview says it once for all.
 */
export function EmptyNotice(props: EmptyNoticeProps) {
  if (useLinked().filter.shown > 0) return null;
  return (
    // Without it the headlines still say that nothing passes, and the filters can be reset.
    <ErrorBoundary fallback={() => null}>
      <Suspense fallback={<Awaited />}>
        <EmptyResult {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
