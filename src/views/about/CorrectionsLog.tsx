import { m } from "../../paraglide/messages.js";
import type { CorrectionRow } from "../../selectors/about";
import { openSelected } from "../../state/partTransitions";
import { StateLink } from "../linked/StateLink";
import { AboutTable } from "./AboutTable";

/** What was mended in the coding, newest first; without any, the plain statement that there is none. */
export function CorrectionsLog({ corrections }: { corrections: readonly CorrectionRow[] }) {
  if (corrections.length === 0) return <p>{m.about_corrections_none()}</p>;
  return (
    <AboutTable
      caption={m.about_corrections_heading()}
      columns={[
        m.about_corrections_date(),
        m.about_corrections_record(),
        m.about_corrections_before(),
        m.about_corrections_now(),
        m.about_corrections_why(),
      ]}
      rows={corrections.map(({ date, record, was, now, why }, at) => ({
        key: `${at} ${date}`,
        cells: [
          date,
          record ? (
            <StateLink to={openSelected(record.reference, record.layer)}>{record.title}</StateLink>
          ) : (
            m.about_corrections_whole()
          ),
          was,
          now,
          why,
        ],
      }))}
    />
  );
}
