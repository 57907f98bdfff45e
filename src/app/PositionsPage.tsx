import { PositionsCsvButton } from "../features/export/PositionsCsvButton";
import { useReady } from "../ui/useReady";
import { useLinked } from "../views/linked/LinkedContext";
import { MatrixView } from "../views/positions/MatrixView";
import { PositionsView } from "../views/positions/PositionsView";
import { ExplainedTerms } from "./ExplainedTerms";

/** A chunk of its own: the matrix, or the same positions as a list by issue. */
export function PositionsPage() {
  useReady(true);
  const View = useLinked().state.as === "table" ? PositionsView : MatrixView;
  return (
    <ExplainedTerms>
      <View actions={<PositionsCsvButton />} />
    </ExplainedTerms>
  );
}
