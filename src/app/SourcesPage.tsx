import { useReady } from "../ui/useReady";
import { SourcesView } from "../views/sources/SourcesView";

/** A chunk of its own: the first picture does not need it. */
export function SourcesPage() {
  useReady(true);
  return <SourcesView />;
}
