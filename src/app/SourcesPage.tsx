import { CiteButton } from "../features/cite/CiteButton";
import { m } from "../paraglide/messages.js";
import { useReady } from "../ui/useReady";
import { SourcesView } from "../views/sources/SourcesView";

/** A chunk of its own: the first picture does not need it. */
export function SourcesPage() {
  useReady(true);
  return (
    <SourcesView
      renderAction={({ reference, title, publisher }) => (
        <CiteButton
          look="word"
          subject={{ type: "source", reference }}
          label={m.cite_source({ title, publisher })}
        />
      )}
    />
  );
}
