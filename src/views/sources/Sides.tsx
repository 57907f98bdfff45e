import type { ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import type { SideShare } from "../../selectors/sourceSides";
import { setAlone } from "../../state/sourcesTransitions";
import { useMediaQuery } from "../../ui/useMediaQuery";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";
import { SidesTable } from "./SidesTable";

/** Whose pages the records rest on, and how many rest on one side alone. */
export function Sides({ sides }: { sides: readonly SideShare[] }) {
  const { state } = useLinked();
  const hasTable = useMediaQuery("(width > 640px)");
  const alone = ({ id, label, alone: records }: SideShare, text: string): ReactNode =>
    records.length === 0 ? (
      text
    ) : (
      <StateLink
        to={setAlone(id === state.alone ? null : id)}
        current={id === state.alone}
        className="text-link inline-flex min-h-6 min-w-6 items-center justify-end underline decoration-dotted underline-offset-2 aria-current:font-semibold aria-current:decoration-solid pointer-coarse:min-h-11"
      >
        <span aria-hidden="true">{text}</span>
        <span className="sr-only">
          {m.sources_alone_show({ count: records.length, side: label })}
        </span>
      </StateLink>
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
      <p className="text-muted mt-1 text-xs">{m.sources_sides_note()}</p>
    </section>
  );
}
