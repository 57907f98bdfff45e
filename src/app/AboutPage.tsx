import { m } from "../paraglide/messages.js";
import { Button } from "../ui/Button";
import { useReady } from "../ui/useReady";
import { AboutView } from "../views/about/AboutView";
import { useLinked } from "../views/linked/LinkedContext";
import { useContextIndex } from "./useContextIndex";

/** A chunk of its own, with the context loaded for its counts; without it, the article's alone. */
export function AboutPage() {
  const { index: shown } = useLinked();
  const { index, error, retry } = useContextIndex();
  const isPending = index === undefined && error === null;
  useReady(!isPending);
  if (isPending) {
    return (
      <p role="status" className="text-muted p-4 text-[0.8125rem]">
        {m.loading_view()}
      </p>
    );
  }
  return (
    <AboutView
      index={index ?? shown}
      notice={
        error && !index ? (
          <div role="alert" className="notices mt-3">
            <p className="min-w-0 flex-1">{m.about_context_missing({ detail: error.message })}</p>
            <Button onClick={retry}>{m.retry()}</Button>
          </div>
        ) : null
      }
    />
  );
}
