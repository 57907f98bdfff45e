import type { Detection } from "../../formats/import/detection";
import { cleanText } from "../../model/plainText";
import { m } from "../../paraglide/messages.js";

/** A cell may hold a whole text. */
const MAX_SHOWN = 120;

/** The first rows as they stand in the file. */
export function SampleTable({ detection: { header, sample } }: { detection: Detection }) {
  if (!header || sample.length === 0) return null;
  return (
    <div>
      <h3 className="open-subhead">{m.open_sample()}</h3>
      {/* Scrolls by the keyboard as well. */}
      <div className="open-scroll" role="region" aria-label={m.open_sample()} tabIndex={0}>
        <table className="open-table open-sample">
          <thead>
            <tr>
              {header.map((name, at) => (
                // The place in the file is what tells two columns of one name apart.
                <th key={at} scope="col">
                  <bdi>{shorten(name)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.map((cells, row) => (
              <tr key={row}>
                {header.map((_, at) => (
                  <td key={at}>
                    <bdi>{shorten(cells[at] ?? "")}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function shorten(cell: string): string {
  const text = cleanText(cell.slice(0, MAX_SHOWN));
  return cell.length > MAX_SHOWN ? `${text}…` : text;
}
