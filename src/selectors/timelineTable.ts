import type { DossierRecord, Order } from "../model/dossier";
import { m } from "../paraglide/messages.js";
import { facetValueLabel, kindLabel, voiceLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import type { SequenceMark, SequenceSeries } from "./sequenceSeries";
import type { TimelineMark } from "./timelineMarks";
import { formatSpan } from "./timeText";

export interface TimelineTableRow {
  mark: TimelineMark;
  /** "2. Phone call", or that no order is given. */
  order: string;
  when: string;
  title: string;
  kind: string;
  voice: string;
  issues: string;
  /** What the record's place in the order rests on; empty where no order is given. */
  bases: readonly string[];
}

/** The passing records of the sequence, a row each, with what their place rests on; or some of them. */
export function selectTimelineTable(
  model: LinkedModel,
  series: SequenceSeries,
  marks = selectTabledMarks(model, series),
): TimelineTableRow[] {
  const { index } = model;
  return marks.map((mark) => {
    const record = index.table.record(mark.row);
    const column = series.columns[mark.column]!;
    const title = column.titles.at(-1)!;
    return {
      mark,
      order:
        column.row === null ? title : m.timeline_order_numbered({ number: mark.column + 1, title }),
      when: formatSpan(record.span),
      title: record.title,
      kind: kindLabel(record.kind),
      voice: voiceLabel(record.voice),
      issues: record.issues.map((id) => facetValueLabel(index, "issue", id)).join(", "),
      bases: selectBases(record, column.row === mark.row),
    };
  });
}

/** The marks that the table has a row for, in its order. */
export function selectTabledMarks(
  { filter }: LinkedModel,
  { marks }: SequenceSeries,
): readonly SequenceMark[] {
  return marks.filter(({ row }) => filter.passes[row] === 1);
}

function selectBases(record: DossierRecord, isAnchor: boolean): string[] {
  const orders = [...(record.after ?? []), ...(record.during ? [record.during] : [])].filter(
    (order) => "evidence" in order,
  );
  if (orders.length === 0) return isAnchor ? [m.timeline_basis_anchor()] : [];
  return orders.map(basisText);
}

function basisText({ basis, evidence }: Order): string {
  const words = evidence.quote
    ? m.timeline_quote({ text: evidence.quote.exact })
    : (evidence.paraphrase ?? "");
  return basis === "words"
    ? m.timeline_basis_words({ quote: words })
    : m.timeline_basis_reading({ quote: words });
}
