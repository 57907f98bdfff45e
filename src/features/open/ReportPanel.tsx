import type { ReactNode } from "react";
import type { ImportNoteKind } from "../../formats/import/importReport";
import { m } from "../../paraglide/messages.js";
import { formatCount } from "../../selectors/formatCount";
import { openDossier } from "../../state/openDossier";
import { Button } from "../../ui/Button";
import { downloadFile } from "../../ui/downloadFile";
import { StateLink } from "../../views/linked/StateLink";
import type { ReadSet } from "./importPhase";
import { KeepButton } from "./KeepButton";
import { ProblemTable } from "./ProblemTable";

interface ReportPanelProps {
  read: ReadSet;
  /** In the place of the way to the set, where it is not the one that was asked for. */
  instead?: ReactNode;
  onLeave: () => void;
}

const NOTES: Record<ImportNoteKind, (words: { count: number }) => string> = {
  "no-place": m.open_note_no_place,
  "repeated-id": m.open_note_repeated_id,
  "repeated-action": m.open_note_repeated_action,
  "dropped-link": m.open_note_dropped_link,
  "cut-text": m.open_note_cut_text,
  "blank-row": m.open_note_blank_row,
  "row-limit": m.open_note_row_limit,
  "other-category": m.open_note_other_category,
  "doubtful-day": m.open_note_doubtful_day,
  "dropped-markup": m.open_note_dropped_markup,
};

/** What became of the rows: none is lost without a word. */
export function ReportPanel({ read, instead, onLeave }: ReportPanelProps) {
  const { report, set, chosen } = read;
  const { rows, accepted, rejected, ignoredColumns, notes } = report;
  return (
    <div className="flex min-w-0 flex-col gap-4" data-report>
      <p>
        {m.open_report_counts({
          rows: formatCount(rows),
          accepted: formatCount(accepted),
          rejected: formatCount(rejected),
        })}
      </p>
      {report.refusal && <p role="alert">{report.refusal.expected}</p>}
      <div className="screen-only flex flex-wrap items-center gap-2">
        {instead}
        {!instead && accepted > 0 && (
          <StateLink to={openDossier(set.id)} className="open-show">
            {m.open_show({ count: accepted })}
          </StateLink>
        )}
        {accepted > 0 && <KeepButton set={set} />}
        <Button onClick={onLeave}>{m.open_other_file()}</Button>
      </div>
      {notes.length > 0 && (
        <section aria-label={m.open_notes()}>
          <h3 className="open-subhead">{m.open_notes()}</h3>
          <ul className="open-notes">
            {notes.map(({ kind, count }) => (
              <li key={kind}>{NOTES[kind]({ count })}</li>
            ))}
          </ul>
        </section>
      )}
      {ignoredColumns.length > 0 && (
        <section aria-label={m.open_ignored()}>
          <h3 className="open-subhead">{m.open_ignored()}</h3>
          <p className="text-muted text-[0.8125rem] wrap-anywhere">
            <bdi>{ignoredColumns.join(", ")}</bdi>
          </p>
        </section>
      )}
      {report.problemCount > 0 && (
        <ProblemTable
          report={report}
          onDownload={() =>
            downloadFile(
              `${chosen.file.name}.problems.csv`,
              "text/csv;charset=utf-8",
              report.problemsCsv.map((part) => new Blob([part])),
            )
          }
        />
      )}
    </div>
  );
}
