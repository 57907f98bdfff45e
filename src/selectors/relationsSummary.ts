import { m } from "../paraglide/messages.js";
import { facetValueLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { selectRelations, type RelationsSeries } from "./relations";
import { selectNodeNote } from "./relationsNodes";

/** So many ties can be listened to; the table has them all. */
const MOST_TOLD = 24;

/** The picture in sentences for those who do not see it: each tie, each silence, who stands apart. */
export function selectRelationsSummary(
  model: LinkedModel,
  series: RelationsSeries = selectRelations(model),
): string {
  const { index, filter } = model;
  const { nodes, relations, voids } = series;
  const ties = relations.filter((relation) => relation.shown > 0);
  const strongest = ties.toSorted((a, b) => b.shown - a.shown).slice(0, MOST_TOLD);
  const told = ties.length > MOST_TOLD ? strongest : ties;
  const muted = relations.length - ties.length;
  const sentences = [
    m.relations_subtitle({ count: nodes.length }),
    ...told.map((relation) => relation.name),
    ...(ties.length > told.length
      ? [m.relations_summary_more({ count: ties.length - told.length })]
      : []),
    ...voids.map(({ from, to }) =>
      m.relations_void_name({
        from: facetValueLabel(index, "actor", from),
        to: facetValueLabel(index, "actor", to),
      }),
    ),
    ...nodes.flatMap((node) => {
      return node.assessments.length > 0 || node.unaddressed.some((row) => filter.passes[row])
        ? `${node.name}: ${selectNodeNote(node, filter.passes)}`
        : [];
    }),
  ];
  const text = `${sentences.join(". ")}.`;
  return muted > 0 ? `${text} ${m.relations_summary_muted({ count: muted })}` : text;
}
