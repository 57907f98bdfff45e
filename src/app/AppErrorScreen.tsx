import { m } from "../paraglide/messages.js";
import { ErrorScreen } from "./ErrorScreen";

/** For a fault outside any single view. */
export function AppErrorScreen({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <ErrorScreen title={m.error_app_title()} onRetry={onRetry}>
      {error.message}
    </ErrorScreen>
  );
}
