import { m } from "../paraglide/messages.js";
import { DEFAULT_VIEW_STATE } from "../state/viewState";
import { useViewState } from "../state/useViewState";
import { Button } from "../ui/Button";
import { ErrorScreen } from "./ErrorScreen";

/** For a fault outside any single view. */
export function AppErrorScreen({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { href } = useViewState();
  return (
    <ErrorScreen title={m.error_app_title()}>
      <p role="alert" className="text-muted">
        {error.message}
      </p>
      <p className="flex flex-wrap items-center gap-4">
        <Button onClick={onRetry}>{m.retry()}</Button>
        <a className="text-link underline" href={href(DEFAULT_VIEW_STATE)}>
          {m.go_home()}
        </a>
      </p>
    </ErrorScreen>
  );
}
