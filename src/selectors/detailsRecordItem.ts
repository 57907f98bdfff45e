import type { Reference } from "../model/reference";
import { selectRecordMark, type RecordMark } from "./articleRecordMark";
import { selectRows } from "./emphasis";
import type { LinkedModel } from "./linkedModel";

/** A record in a list of the details: its mark, and whether it passes the present filter. */
export interface RecordItem extends RecordMark {
  passes: boolean;
}

export function selectRecordItem(model: LinkedModel, row: number): RecordItem {
  return { ...selectRecordMark(model.index, row), passes: model.filter.passes[row] === 1 };
}

/** All records that a reference touches, in record order. */
export function selectRecordItems(model: LinkedModel, reference: Reference): RecordItem[] {
  return selectRows(model.index, reference)
    .sort((one, other) => one - other)
    .map((row) => selectRecordItem(model, row));
}

/** Something that the panel names and that a press selects. */
export interface NamedReference {
  label: string;
  reference: Reference;
}
