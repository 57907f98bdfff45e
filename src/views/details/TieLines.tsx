import { m } from "../../paraglide/messages.js";
import type { TieItem } from "../../selectors/detailsTie";
import { TermText } from "../linked/TermText";
import { ReferenceButton } from "./ReferenceButton";

interface TieLinesProps {
  ties: readonly TieItem[];
  /** Code that is shown already and need not be repeated. */
  recordCode?: string | null;
}

/** What a record says about pairs of actors, a line for each. */
export function TieLines({ ties, recordCode = null }: TieLinesProps) {
  return (
    <ul className="flex flex-col gap-1">
      {ties.map((tie) => (
        <li key={`${tie.pair} ${tie.role}`}>
          {tie.reference === null ? (
            tie.pair
          ) : (
            <ReferenceButton reference={tie.reference}>{tie.pair}</ReferenceButton>
          )}
          <TieWords tie={tie.code === recordCode ? { ...tie, code: null } : tie} />
        </li>
      ))}
    </ul>
  );
}

/** What a tie says, its role, sign and code. */
export function TieWords({ tie }: { tie: TieItem }) {
  const sign =
    tie.sign === null
      ? m.details_tie_not_drawn()
      : tie.sign === "cooperative"
        ? m.details_tie_cooperative()
        : m.details_tie_conflictual();
  return (
    <p className="text-muted text-[0.8125rem] leading-snug">
      <TermText>
        {[tie.word, tie.role, sign, tie.code].filter((word) => word !== null).join(" · ")}
      </TermText>
    </p>
  );
}
