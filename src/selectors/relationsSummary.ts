import { m } from "../paraglide/messages.js";
import { facetValueLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { selectRelations } from "./relations";
import type { RelationsNode } from "./relationsNodes";

/** The picture in sentences for those who do not see it: each tie, each silence, who stands apart. */
export function selectRelationsSummary(model: LinkedModel): string {
  const { index, filter } = model;
  const { nodes, relations, voids } = selectRelations(model);
  const ties = relations.filter((relation) => relation.shown > 0);
  const muted = relations.length - ties.length;
  const sentences = [
    m.relations_subtitle({ count: nodes.length }),
    ...ties.map((relation) => relation.name),
    ...voids.map(({ from, to }) =>
      m.relations_void_name({
        from: facetValueLabel(index, "actor", from),
        to: facetValueLabel(index, "actor", to),
      }),
    ),
    ...nodes.flatMap((node) => {
      const note = selectNodeNote(node, filter.passes);
      return node.assessments.length > 0 && note ? `${node.name}: ${note}` : [];
    }),
  ];
  const text = `${sentences.join(". ")}.`;
  return muted > 0 ? `${text} ${m.relations_summary_muted({ count: muted })}` : text;
}

/** What stands beside an actor without ties: how many of its assessments or records pass. */
export function selectNodeNote(node: RelationsNode, passes: Uint8Array): string {
  const { assessments, rows } = node;
  const counted = assessments.length > 0 ? assessments : rows;
  const count = counted.filter((row) => passes[row]).length;
  return assessments.length > 0
    ? m.relations_assessments({ count })
    : m.relations_records_in_table({ count });
}
