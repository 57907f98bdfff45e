import { useState, type ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import type { SideShare } from "../../selectors/sourceSides";
import { selectReference } from "../../state/transitions";
import { useMediaQuery } from "../../ui/useMediaQuery";
import { StateLink } from "../linked/StateLink";
import { SidesTable } from "./SidesTable";

/** Whose pages the records rest on, and how many rest on one side alone. */
export function Sides({ sides }: { sides: readonly SideShare[] }) {
  const [openId, setOpenId] = useState<string | null>(null);
  const hasTable = useMediaQuery("(width > 640px)");
  const open = sides.find(({ id }) => id === openId);
  const alone = ({ id, label, alone: records }: SideShare, text: string): ReactNode =>
    records.length === 0 ? (
      text
    ) : (
      <button
        type="button"
        aria-expanded={id === openId}
        aria-label={m.sources_alone_show({ count: records.length, side: label })}
        className="text-link min-h-6 min-w-6 text-end underline decoration-dotted underline-offset-2 pointer-coarse:min-h-11"
        onClick={() => setOpenId(id === openId ? null : id)}
      >
        {text}
      </button>
    );
  return (
    <section aria-label={m.sources_sides()}>
      {hasTable ? (
        <SidesTable sides={sides} alone={alone} />
      ) : (
        <>
          <h3 className="text-[0.9375rem]">{m.sources_sides()}</h3>
          <ul>
            {sides.map((side) => (
              <li key={side.id} className="border-rule border-t py-1">
                <b className="font-semibold">{side.label}</b>{" "}
                {m.sources_side_line({ sources: side.sources, records: side.records })}{" "}
                {alone(side, m.sources_side_line_alone({ count: side.alone.length }))}
              </li>
            ))}
          </ul>
        </>
      )}
      {open && (
        <ul
          aria-label={m.sources_alone_show({ count: open.alone.length, side: open.label })}
          className="bg-wash mt-1 max-h-56 overflow-y-auto rounded-md px-2.5 py-1.5"
        >
          {open.alone.map(({ reference, title }) => (
            <li key={reference}>
              <StateLink
                to={selectReference(reference)}
                className="text-link inline-block min-h-6 underline-offset-2 hover:underline"
              >
                {title}
              </StateLink>
            </li>
          ))}
        </ul>
      )}
      <p className="text-muted mt-1 text-xs">{m.sources_sides_note()}</p>
    </section>
  );
}
