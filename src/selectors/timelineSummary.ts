import { m } from "../paraglide/messages.js";
import type { LinkedModel } from "./linkedModel";
import type { SequenceSeries } from "./sequenceSeries";

/** The sequence in sentences, for those who cannot see it: what stands where, and by what words. */
export function selectSequenceSummary({ filter }: LinkedModel, series: SequenceSeries): string {
  const sentences = series.columns.flatMap((column, at) => {
    const marks = series.marks.filter(
      (mark) => mark.column === at && filter.passes[mark.row] === 1,
    );
    const count = marks.length;
    const title = column.titles[0]!;
    const readings = marks.filter(({ basis }) => basis === "reading").length;
    const [when] = column.times;
    return [
      ...series.joins.filter(({ to }) => to === at).map(({ name }) => `${name}.`),
      when === undefined
        ? m.timeline_summary_unordered({ title, count })
        : m.timeline_summary_column({ title, when, count }),
      ...(readings > 0 ? [m.timeline_summary_reading({ count: readings })] : []),
    ];
  });
  return sentences.join(" ");
}
