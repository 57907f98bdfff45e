import type { ReactNode } from "react";

interface AboutTableProps {
  caption: string;
  columns: readonly string[];
  /** Cells in the order of the columns; the first names its row. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  /** Numbers stand at the end of their cells. */
  isNumeric?: boolean;
}

/** A plain table; on phones each row is a small list in which every cell says what it is. */
export function AboutTable({ caption, columns, rows, isNumeric = false }: AboutTableProps) {
  const stacks = !isNumeric;
  const numeric = isNumeric ? "text-end tabular-nums" : "text-start";
  return (
    <table
      className={`border-collapse text-[0.875rem] leading-snug ${isNumeric ? "self-start" : "w-full"}`}
    >
      <caption className="sr-only">{caption}</caption>
      <thead className={stacks ? "max-tablet:sr-only" : ""}>
        <tr className="border-rule border-b">
          {columns.map((column, at) => (
            <th
              key={column}
              scope="col"
              className={`py-1.5 pe-4 align-bottom font-semibold ${at === 0 ? "text-start" : numeric}`}
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr
            key={key}
            className={`border-rule border-b align-top ${stacks ? "max-tablet:block max-tablet:py-1.5" : ""}`}
          >
            {cells.map((cell, at) =>
              at === 0 ? (
                <th
                  key={columns[at]}
                  scope="row"
                  className={`py-1.5 pe-4 text-start font-semibold ${stacks ? "max-tablet:block max-tablet:py-0.5" : ""}`}
                >
                  {cell}
                </th>
              ) : (
                <td
                  key={columns[at]}
                  className={`py-1.5 pe-4 ${numeric} ${stacks ? "max-tablet:block max-tablet:py-0.5" : ""}`}
                >
                  {stacks && (
                    <span aria-hidden="true" className="text-muted tablet:hidden">
                      {columns[at]}:{" "}
                    </span>
                  )}
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
