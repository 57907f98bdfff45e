import type { DossierRecord, TimeSpan } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import type { Reference } from "../model/reference";
import type { OrderBasis } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import type { LaneDimension } from "../state/viewState";
import { kindLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { selectSequenceOrder } from "./selectSequenceOrder";
import type { SequenceOrder } from "./sequenceOrder";
import { selectSequenceHead, selectUnorderedHead, type SequenceHead } from "./sequenceText";
import { selectTimelineLanes, type TimelineLane } from "./timelineLanes";
import { selectDrawnRows, selectTimelineMark, type TimelineMark } from "./timelineMarks";

/** Which ends of a column's time are not known, and so are drawn soft. */
export type Softness = "none" | "start" | "end" | "both";

export interface SequenceColumn extends SequenceHead {
  /** Row of the record that the column stands for; null for the column "order not given". */
  row: number | null;
  /** What the marks beside its own are together, "9 assessments"; null where they are not alike. */
  sum: string | null;
  softness: Softness;
  /** Neither a relation nor its days place it after the column before. */
  isUnrelated: boolean;
}

export interface SequenceMark extends TimelineMark {
  column: number;
  /** What places it in its column; null for the column's own record and where no order is given. */
  basis: OrderBasis | null;
}

/** The word by which the source orders two columns. */
export interface SequenceJoin {
  from: number;
  to: number;
  word: string;
  basis: OrderBasis;
  /** The record that holds the order's evidence: what a press selects. */
  ref: Reference;
  row: number;
  name: string;
}

/** Everything the sequence draws, whatever its size. Columns are in order, marks in columns. */
export interface SequenceSeries {
  lanes: readonly TimelineLane[];
  columns: readonly SequenceColumn[];
  joins: readonly SequenceJoin[];
  marks: readonly SequenceMark[];
}

const wholeSeries = new WeakMap<DossierIndex, Map<LaneDimension, SequenceSeries>>();

/** The very same series while nothing changes that it depends on, whatever is filtered or selected. */
export function selectSequence(model: LinkedModel): SequenceSeries {
  const { index, state } = model;
  const rows = selectDrawnRows(model);
  if (rows.length < index.table.count) return buildSequence(model, rows);
  const byLanes = wholeSeries.get(index) ?? new Map<LaneDimension, SequenceSeries>();
  wholeSeries.set(index, byLanes);
  const series = byLanes.get(state.by) ?? buildSequence(model, rows);
  byLanes.set(state.by, series);
  return series;
}

function buildSequence({ index, state }: LinkedModel, rows: readonly number[]): SequenceSeries {
  const order = selectSequenceOrder(index);
  const lanes = selectTimelineLanes(index, state.by, rows);
  const anchors = usedAnchors(order, rows);
  const columnOf = new Map(anchors.map((column, at) => [column, at]));
  const unordered = anchors.length;

  const marks = rows.map((row): SequenceMark => {
    const mark = selectTimelineMark(index, lanes, row);
    const column = columnOf.get(order.columnOf[row]!) ?? unordered;
    const anchor = order.anchors[order.columnOf[row]!];
    const basis = column === unordered || anchor === row ? null : (order.basisOf[row] ?? null);
    return { ...mark, name: selectReadingName(index, mark, basis), column, basis };
  });

  const columns = selectColumns(index, order, anchors, marks);
  return {
    lanes: lanes.lanes,
    columns,
    joins: selectJoins(index, order, columnOf, columns),
    marks: marks.toSorted((a, b) => a.column - b.column || rankInColumn(a) - rankInColumn(b)),
  };
}

/** A mark's name, with a word to say so when our reading placed its record inside another. */
export function selectReadingName(
  index: DossierIndex,
  { row, name }: TimelineMark,
  basis: OrderBasis | null,
): string {
  const order = selectSequenceOrder(index);
  const anchor = order.anchors[order.columnOf[row] ?? -1];
  if (basis !== "reading" || anchor === undefined) return name;
  return m.timeline_mark_reading({ name, kind: kindLabel(index.table.record(anchor).kind) });
}

/** A column's own record, then what the words place in it, then what our reading does. */
function rankInColumn(mark: SequenceMark): number {
  return mark.basis === null ? 0 : mark.basis === "words" ? 1 : 2;
}

function usedAnchors(order: SequenceOrder, rows: readonly number[]): number[] {
  const used = new Set(rows.map((row) => order.columnOf[row]));
  return order.anchors.map((_, column) => column).filter((column) => used.has(column));
}

function selectColumns(
  index: DossierIndex,
  order: SequenceOrder,
  anchors: readonly number[],
  marks: readonly SequenceMark[],
): SequenceColumn[] {
  const records = anchors.map((column) => index.table.record(order.anchors[column]!));
  const columns = records.map((record, column): SequenceColumn => {
    const isTold = marks.some(
      (mark) => mark.column === column && mark.basis !== null && mark.voice === "stated",
    );
    const before = records[column - 1]?.span.end ?? Infinity;
    const isAlone = !records.some((other) => other !== record && other.kind === record.kind);
    return {
      ...selectSequenceHead(record, { isTold, isAlone }),
      row: order.anchors[anchors[column]!]!,
      sum: sumUpColumn(marks.filter((mark) => mark.column === column && mark.basis !== null)),
      softness: resolveSoftness(record.span),
      isUnrelated:
        column > 0 &&
        before >= (record.span.start ?? -Infinity) &&
        !order.relations.some(({ to, from }) => to === anchors[column] && anchors.includes(from)),
    };
  });
  const rest = marks.filter((mark) => mark.column === columns.length);
  if (rest.length > 0) {
    const hasDays = rest.some(({ row }) => index.table.record(row).span.start !== null);
    columns.push({
      ...selectUnorderedHead(hasDays),
      row: null,
      sum: null,
      softness: "none",
      isUnrelated: false,
    });
  }
  return columns;
}

function sumUpColumn(marks: readonly SequenceMark[]): string | null {
  const count = marks.length;
  if (count < 2 || marks.some(({ voice }) => voice !== marks[0]!.voice)) return null;
  const voice = marks[0]!.voice;
  if (voice === "reported") return null;
  return voice === "assessed"
    ? m.timeline_head_assessments({ count })
    : m.timeline_head_statements({ count });
}

function resolveSoftness({ start, end }: TimeSpan): Softness {
  if (start === null) return end === null ? "both" : "start";
  if (end === null) return "end";
  return start === end ? "none" : "both";
}

function selectJoins(
  index: DossierIndex,
  order: SequenceOrder,
  columnOf: ReadonlyMap<number, number>,
  columns: readonly SequenceColumn[],
): SequenceJoin[] {
  return order.relations.flatMap(({ from, to, order: { word, basis }, holder }) => {
    const fromAt = columnOf.get(from);
    const toAt = columnOf.get(to);
    if (fromAt === undefined || toAt === undefined) return [];
    const shown = word === undefined ? m.timeline_join_then() : m.timeline_join_quoted({ word });
    const words = {
      word: shown,
      from: columns[fromAt]!.titles.at(-1)!,
      to: columns[toAt]!.titles.at(-1)!,
    };
    return {
      from: fromAt,
      to: toAt,
      word: shown,
      basis,
      ref: referenceOf(index.table.record(holder)),
      row: holder,
      name: basis === "words" ? m.timeline_join_words(words) : m.timeline_join_reading(words),
    };
  });
}

function referenceOf(record: DossierRecord): Reference {
  return `${record.type}:${record.id}`;
}
