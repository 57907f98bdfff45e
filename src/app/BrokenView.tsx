import { m } from "../paraglide/messages.js";
import { resetView } from "../state/pageTransitions";
import { useDispatch } from "../state/useViewState";
import { Button } from "../ui/Button";
import { useReady } from "../ui/useReady";

interface BrokenViewProps {
  /** Value of data-view of the view that failed. */
  view: string;
  error: Error;
  onRetry: () => void;
}

/** Stands where a view threw: says so and offers to draw it again, as it is or in its plain state. */
export function BrokenView({ view, error, onRetry }: BrokenViewProps) {
  const dispatch = useDispatch();
  useReady(true);
  const reset = () => {
    dispatch(resetView());
    onRetry();
  };
  return (
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
        <Button onClick={onRetry}>{m.retry()}</Button>
        <Button onClick={reset}>{m.reset_view()}</Button>
      </p>
    </section>
  );
}
