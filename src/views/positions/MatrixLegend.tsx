import { STANCES } from "../../model/vocabulary";
import { m } from "../../paraglide/messages.js";
import { stanceLabel } from "../../selectors/labels";
import { StanceSign } from "./StanceSign";

/** What the signs in the cells mean, and the two ways of being empty. */
export function MatrixLegend() {
  return (
    <ul className="flex flex-wrap gap-x-3.5 gap-y-0.5">
      {STANCES.map((stance) => {
        const voice = stance === "assesses" ? "assessed" : "stated";
        return (
          <li key={stance} className="inline-flex items-center gap-1">
            <StanceSign stance={stance} voice={voice} colour="var(--faint)" />
            {stanceLabel(stance, voice)}
          </li>
        );
      })}
      <li>› {m.matrix_legend_change()}</li>
      <li>– {m.matrix_silent()}</li>
      <li>· {m.matrix_filtered()}</li>
    </ul>
  );
}
