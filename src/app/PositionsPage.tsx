import { PositionsView } from "../views/positions/PositionsView";
import { useReady } from "../ui/useReady";

/** A chunk of its own: the first picture does not need it. */
export function PositionsPage() {
  useReady(true);
  return <PositionsView variant="page" />;
}
