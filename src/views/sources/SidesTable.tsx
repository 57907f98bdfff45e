import type { ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import type { SideShare } from "../../selectors/sourceSides";

interface SidesTableProps {
  sides: readonly SideShare[];
  /** The number of records on one side alone, and the way to them. */
  alone: (side: SideShare, text: string) => ReactNode;
}

const NUMBER = "px-2 text-end tabular-nums";

export function SidesTable({ sides, alone }: SidesTableProps) {
  const total = sides.reduce((sum, { sources }) => sum + sources, 0);
  return (
    <table className="w-full border-collapse">
      <caption className="text-start font-serif text-[0.9375rem] font-semibold">
        {m.sources_sides()}
      </caption>
      <thead>
        <tr className="text-muted text-xs *:font-medium">
          <th scope="col" className="py-1 pe-2 text-start">
            {m.sources_side()}
          </th>
          <th scope="col" colSpan={2} className="px-2 text-start">
            {m.sources_side_sources()}
          </th>
          <th scope="col" className="px-2 text-end">
            {m.sources_side_records()}
          </th>
          <th scope="col" className="px-2 text-end">
            {m.sources_side_alone()}
          </th>
        </tr>
      </thead>
      <tbody>
        {sides.map((side) => (
          <tr key={side.id} className="border-rule border-t">
            <th scope="row" className="py-0.5 pe-2 text-start font-medium">
              {side.label}
            </th>
            <td className={NUMBER}>{side.sources}</td>
            <td className="w-1/4 pe-2" aria-hidden="true">
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" className="h-2 w-full">
                <rect width={(100 * side.sources) / total} height={8} className="fill-border" />
              </svg>
            </td>
            <td className={NUMBER}>{side.records}</td>
            <td className={NUMBER}>{alone(side, String(side.alone.length))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
