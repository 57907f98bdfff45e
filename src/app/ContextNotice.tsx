import { LoadError } from "../data/fetchFile";
import { m } from "../paraglide/messages.js";
import { Button } from "../ui/Button";
import { useReady } from "../ui/useReady";
import type { ContextAccess } from "./useDossier";

/** The context is on its way, or could not be loaded while the article works on. */
export function ContextNotice({ context }: { context: ContextAccess }) {
  const { status, error, retry } = context;
  useReady(status !== "pending");
  if (status === "pending") {
    return (
      <p role="status" className="notices">
        {m.context_loading()}
      </p>
    );
  }
  if (status !== "error") return null;
  const detail =
    error instanceof LoadError
      ? m.error_file({ file: `data/${error.file}`, detail: error.detail })
      : (error?.message ?? "");
  return (
    <div role="alert" data-notices className="notices">
      <p className="min-w-0 flex-1">{m.context_failed({ detail })}</p>
      <Button onClick={retry}>{m.retry()}</Button>
    </div>
  );
}
