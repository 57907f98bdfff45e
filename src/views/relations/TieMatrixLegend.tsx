import type { ReactNode } from "react";
import { isFileOfRows } from "../../model/importedSet";
import type { TieSign } from "../../model/tieSign";
import { m } from "../../paraglide/messages.js";
import { signsLabel } from "../../selectors/relations";
import type { TieMatrix } from "../../selectors/relationsMatrix";
import { useLinked } from "../linked/LinkedContext";
import { SilenceSign, TieSigns } from "./TieMatrixSign";

const BOTH: readonly TieSign[] = ["conflictual", "cooperative"];
const SIGNS: readonly (readonly TieSign[])[] = [["cooperative"], ["conflictual"], BOTH];

/** The key: the signs, and the number beside them; of the rest what the matrix has. */
export function TieMatrixLegend({ matrix }: { matrix: TieMatrix }) {
  const isRows = isFileOfRows(useLinked().index.dossier);
  const cells = [...matrix.cells.values()];
  const relations = cells.flatMap((cell) => cell.relations);
  const isMixed = relations.some(({ signs }) => signs.length > 1);
  return (
    <ul className="text-muted flex flex-wrap gap-x-3 gap-y-0.5 px-3.5 pt-1 pb-2 text-xs">
      <li>{m.relations_matrix_reading()}</li>
      {SIGNS.filter((signs) => signs.length === 1 || isMixed).map((signs) => (
        <Entry key={signs.join()} sign={<TieSigns signs={signs} directed />}>
          {signsLabel(signs)}
        </Entry>
      ))}
      {relations.some(({ directed }) => !directed) && (
        <Entry sign={<TieSigns signs={["cooperative"]} directed={false} />}>
          {m.relations_matrix_counterparts()}
        </Entry>
      )}
      <Entry sign={<b className="text-ink font-semibold">2</b>}>{m.relations_legend_count()}</Entry>
      {cells.some(({ silence }) => silence) && (
        <Entry sign={<SilenceSign />}>{m.relations_void_short()}</Entry>
      )}
      <li>{isRows ? m.imported_sign() : m.relations_legend_sign()}</li>
    </ul>
  );
}

function Entry({ sign, children }: { sign: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-center gap-1">
      {sign}
      {children}
    </li>
  );
}
