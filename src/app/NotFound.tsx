import { m } from "../paraglide/messages.js";
import { useViewState } from "../state/useViewState";
import { useReady } from "../ui/useReady";

/** A path that names no page: says so and leads home with the rest of the link intact. */
export function NotFound() {
  const { href, state } = useViewState();
  useReady(true);
  return (
    <div className="mx-auto flex max-w-xl flex-col gap-3 py-16">
      <h2 className="text-2xl">{m.not_found_title()}</h2>
      <p className="text-muted">{m.not_found_body()}</p>
      <p>
        <a href={href(state)} className="text-link underline">
          {m.page_overview()}
        </a>
      </p>
    </div>
  );
}
