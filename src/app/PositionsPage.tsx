import { useLinked } from "../views/linked/LinkedContext";
import { MatrixView } from "../views/positions/MatrixView";
import { PositionsView } from "../views/positions/PositionsView";
import { useReady } from "../ui/useReady";

/** A chunk of its own: the matrix, or the same positions as a list by issue. */
export function PositionsPage() {
  useReady(true);
  return useLinked().state.as === "table" ? <PositionsView variant="page" /> : <MatrixView />;
}
