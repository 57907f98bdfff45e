import { Fragment } from "react";
import type { PlacedRun } from "../../layout/article/placeArticle";
import { EvidenceRun } from "./EvidenceRun";

/** The words of one sentence: evidence as marks, the rest as plain text. */
export function SentenceRuns({ runs }: { runs: readonly PlacedRun[] }) {
  return runs.map((run) =>
    run.evidence.length + run.order.length > 0 ? (
      <EvidenceRun key={run.start} run={run} />
    ) : (
      <Fragment key={run.start}>{run.text}</Fragment>
    ),
  );
}
