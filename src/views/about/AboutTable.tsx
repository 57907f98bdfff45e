import type { ReactNode } from "react";

interface AboutTableProps {
  caption: string;
  columns: readonly string[];
  /** Cells in the order of the columns; the first names its row. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  /** Counts: no wider than they need, each at the end of its cell. */
  isNumeric?: boolean;
}

const PAD = "py-1.5 pe-4 max-tablet:block max-tablet:py-0.5";

/** A plain table; on phones each row is a small list in which every cell says what it is. */
export function AboutTable({ caption, columns, rows, isNumeric = false }: AboutTableProps) {
  const align = isNumeric ? "tablet:text-end tabular-nums" : "";
  return (
    <table
      className={`max-tablet:w-full border-collapse text-start text-[0.875rem] leading-snug ${isNumeric ? "self-start" : "w-full"}`}
    >
      <caption className="sr-only">{caption}</caption>
      <thead className="max-tablet:sr-only">
        <tr className="border-rule border-b">
          {columns.map((column, at) => (
            <th
              key={column}
              scope="col"
              className={`py-1.5 pe-4 align-bottom font-semibold ${at === 0 ? "text-start" : align || "text-start"}`}
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...cells] }) => (
          <tr
            key={key}
            className="border-rule max-tablet:block max-tablet:py-1.5 border-b align-top"
          >
            <th scope="row" className={`${PAD} text-start font-semibold`}>
              {name}
            </th>
            {cells.map((cell, at) => (
              <td key={columns[at + 1]} className={`${PAD} ${align}`}>
                <span aria-hidden="true" className="text-muted tablet:hidden">
                  {columns[at + 1]}:{" "}
                </span>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
