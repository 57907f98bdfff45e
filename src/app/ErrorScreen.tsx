import type { ReactNode } from "react";
import { m } from "../paraglide/messages.js";
import { useViewState } from "../state/useViewState";
import { DEFAULT_VIEW_STATE } from "../state/viewState";
import { Button } from "../ui/Button";
import { useReady } from "../ui/useReady";

interface ErrorScreenProps {
  title: string;
  /** What went wrong, and where. */
  children: ReactNode;
  onRetry: () => void;
}

/** A whole page that says what went wrong and offers to try again or to start over. */
export function ErrorScreen({ title, children, onRetry }: ErrorScreenProps) {
  const { href } = useViewState();
  useReady(true);
  return (
    <main className="mx-auto flex min-h-dvh max-w-2xl flex-col justify-center gap-4 px-5 py-10">
      <p className="text-muted font-serif font-semibold">{m.app_name()}</p>
      <h1 className="text-2xl">{title}</h1>
      <p role="alert" className="text-muted">
        {children}
      </p>
      <p className="flex flex-wrap items-center gap-4">
        <Button onClick={onRetry}>{m.retry()}</Button>
        <a className="text-link underline" href={href(DEFAULT_VIEW_STATE)}>
          {m.go_home()}
        </a>
      </p>
    </main>
  );
}
