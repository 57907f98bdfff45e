import { m } from "../../paraglide/messages.js";
import type { RelationsSeries } from "../../selectors/relations";
import type { RelationsNode } from "../../selectors/relationsNodes";
import { useMark } from "../linked/useMark";

interface LanesNotesProps {
  ids: readonly string[];
  series: RelationsSeries;
}

/** So many names stand in sight, the others behind a press. */
const MOST_IN_SIGHT = 10;

/** Who takes part in records without a tie that is drawn, those of most records first. */
export function LanesNotes({ ids, series }: LanesNotesProps) {
  const nodes = series.nodes
    .filter((node) => ids.includes(node.id))
    .toSorted((a, b) => b.rows.length - a.rows.length);
  if (nodes.length === 0) return null;
  const more = nodes.slice(MOST_IN_SIGHT);
  return (
    <div className="text-muted px-3.5 pt-1 text-xs leading-6">
      {m.relations_also()}{" "}
      {nodes.slice(0, MOST_IN_SIGHT).map((node) => (
        <AlsoActor key={node.id} node={node} />
      ))}
      {more.length > 0 && (
        <details className="inline-block open:block">
          <summary className="text-link inline-block min-h-6 cursor-pointer">
            {m.relations_also_more({ count: more.length })}
          </summary>{" "}
          {more.map((node) => (
            <AlsoActor key={node.id} node={node} />
          ))}
        </details>
      )}
    </div>
  );
}

function AlsoActor({ node: { ref, name, rows } }: { node: RelationsNode }) {
  const mark = useMark({ refs: [ref], rows, label: name });
  return (
    <span
      {...mark}
      className="text-ink data-[emphasis=highlighted]:bg-highlight me-2.5 inline-block min-h-6 cursor-pointer rounded-sm underline-offset-2 hover:underline"
    >
      {name}
    </span>
  );
}
