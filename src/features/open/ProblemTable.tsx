import type { ImportReport } from "../../formats/import/importReport";
import { cleanText } from "../../model/plainText";
import { m } from "../../paraglide/messages.js";
import { formatCount } from "../../selectors/formatCount";
import { Button } from "../../ui/Button";
import { foundText } from "./problemText";

interface ProblemTableProps {
  report: Pick<ImportReport, "problems" | "problemCount">;
  onDownload: () => void;
}

/** The first problems, each with where it stands in the file; all of them as a file. */
export function ProblemTable({ report, onDownload }: ProblemTableProps) {
  const { problems, problemCount } = report;
  const title =
    problemCount > problems.length
      ? m.open_problems_first({ shown: problems.length, total: formatCount(problemCount) })
      : m.open_problems({ count: problemCount });
  return (
    <div>
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h3 className="open-subhead">{title}</h3>
        <Button onClick={onDownload}>{m.open_problems_download()}</Button>
      </div>
      <div className="open-scroll" role="region" aria-label={title} tabIndex={0}>
        <table className="open-table">
          <thead>
            <tr>
              <th scope="col">{m.open_problem_line()}</th>
              <th scope="col">{m.open_problem_column()}</th>
              <th scope="col">{m.open_problem_field()}</th>
              <th scope="col">{m.open_problem_found()}</th>
              <th scope="col">{m.open_problem_expected()}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ line, column, field, found, expected }, at) => (
              <tr key={at}>
                <td className="tabular-nums">{line}</td>
                <td className="tabular-nums">{column ?? "–"}</td>
                <td>
                  <bdi>{cleanText(field)}</bdi>
                </td>
                <td>
                  <bdi>{foundText(found)}</bdi>
                </td>
                <td>{cleanText(expected)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
