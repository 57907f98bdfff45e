import type { SequenceColumn, SequenceMark } from "../../selectors/sequenceSeries";
import { round } from "../box";
import { estimateExactTextWidth } from "../textWidth";
import { tellSum, type SumForm } from "./chooseSumForm";
import { fitReading, wrapText } from "./fitText";
import { labelledWidth, type PlacedMark } from "./placeRun";
import { GLYPH_OFFSET_PX, LABEL_OFFSET_PX, LABEL_SIZE_PX, ROW_PX } from "./timelineSize";

interface PlacedWords {
  x: number;
  y: number;
  text: string;
}

/** Title and time of a column, one below the other. */
export interface PlacedHead {
  titles: readonly PlacedWords[];
  time: PlacedWords | null;
  /** What its marks are together, where not all of them have words and the time leaves room below. */
  sum: PlacedWords | null;
}

const TITLE_SIZE_PX = 13;
const TITLE_BASELINE_PX = 12;
const TIME_BASELINE_PX = 26.5;
const SUM_BASELINE_PX = 40;
const BESIDE_TITLE_PX = 4;

/** What a head needs at least: its shortest title, with the marks that stand beside it. */
export function minHeadWidth(column: SequenceColumn, besideCount: number): number {
  const title = column.titles.at(-1) ?? "";
  const besidePx = besideCount > 0 ? BESIDE_TITLE_PX + besideCount * ROW_PX : 0;
  if (column.times.length === 0) return besidePx + minWidthOfTwoLines(title);
  const timePx = estimateExactTextWidth(column.times.at(-1) ?? "", LABEL_SIZE_PX);
  return Math.max(timePx, besidePx + estimateExactTextWidth(title, TITLE_SIZE_PX, true));
}

/** What it would like: all its words on two lines, and labels beside the title. */
export function fullHeadWidth(column: SequenceColumn, beside: readonly SequenceMark[]): number {
  const labels = beside.reduce((total, { label }) => total + labelledWidth(label), 0);
  const title = estimateExactTextWidth(column.titles[0] ?? "", TITLE_SIZE_PX, true) + labels;
  return Math.max(title, estimateExactTextWidth(column.times[0] ?? "", LABEL_SIZE_PX));
}

interface HeadRoom {
  x: number;
  widthPx: number;
  timeForm: number;
  sum: SumForm;
}

/** A head from `x`, with the marks of no lane set beside its title. */
export function placeSequenceHead(
  column: SequenceColumn,
  beside: readonly { at: number; mark: SequenceMark }[],
  { x, widthPx, timeForm, sum }: HeadRoom,
): { head: PlacedHead; marks: PlacedMark[] } {
  const compactPx = beside.length > 0 ? BESIDE_TITLE_PX + beside.length * ROW_PX : 0;
  const [title, ...more] = placeTitle(column, widthPx - compactPx);
  const titleWidthPx = estimateExactTextWidth(title ?? "", TITLE_SIZE_PX, true);
  const labelsPx = beside.reduce((total, { mark }) => total + labelledWidth(mark.label), 0);
  const hasLabels = titleWidthPx + BESIDE_TITLE_PX + labelsPx <= widthPx;
  let start = x + titleWidthPx + BESIDE_TITLE_PX;
  const marks = beside.map(({ at, mark }): PlacedMark => {
    const boxPx = hasLabels ? labelledWidth(mark.label) : ROW_PX;
    const placed: PlacedMark = {
      mark: at,
      bin: null,
      x: round(start + (hasLabels ? GLYPH_OFFSET_PX : ROW_PX / 2)),
      y: ROW_PX / 2 - 3,
      box: { x: round(start), y: 0, widthPx: round(boxPx), heightPx: ROW_PX },
      label: hasLabels
        ? {
            x: round(start + LABEL_OFFSET_PX),
            y: TITLE_BASELINE_PX,
            text: mark.label,
            widthPx: estimateExactTextWidth(mark.label, LABEL_SIZE_PX),
            anchor: "start",
          }
        : null,
    };
    start += boxPx;
    return placed;
  });
  const reading = readTime(column, timeForm);
  const readings =
    sum === "beside" ? [`${reading} · ${column.sum}`, tellSum(column)] : [reading ?? ""];
  const time = reading === null ? null : fitReading(readings, widthPx, LABEL_SIZE_PX);
  const titles = [title ?? "", ...more].map((text, line) => ({
    x: round(x),
    y: line === 0 ? TITLE_BASELINE_PX : TIME_BASELINE_PX,
    text,
  }));
  return {
    head: {
      titles,
      time: time === null ? null : { x: round(x), y: TIME_BASELINE_PX, text: time },
      sum: sum === "below" ? { x: round(x), y: SUM_BASELINE_PX, text: column.sum ?? "" } : null,
    },
    marks,
  };
}

/** The longest form of times that fits every head, so that columns of one picture say them alike. */
export function resolveTimeForm(
  columns: readonly SequenceColumn[],
  widthsPx: readonly number[],
): number {
  const last = Math.max(0, ...columns.map(({ times }) => times.length - 1));
  for (let form = 0; form < last; form++) {
    const fits = columns.every((column, at) => {
      const text = readTime(column, form);
      return text === null || estimateExactTextWidth(text, LABEL_SIZE_PX) <= (widthsPx[at] ?? 0);
    });
    if (fits) return form;
  }
  return last;
}

function readTime({ times }: SequenceColumn, form: number): string | null {
  return times[Math.min(form, times.length - 1)] ?? null;
}

function minWidthOfTwoLines(title: string): number {
  const words = title.split(" ");
  const widths = words.map((_, at) =>
    Math.max(
      estimateExactTextWidth(words.slice(0, at).join(" "), TITLE_SIZE_PX, true),
      estimateExactTextWidth(words.slice(at).join(" "), TITLE_SIZE_PX, true),
    ),
  );
  return Math.min(...widths);
}

/** A column without a time may use its second line for a long title. */
function placeTitle(column: SequenceColumn, widthPx: number): string[] {
  const title = fitReading(column.titles, widthPx, TITLE_SIZE_PX, true);
  if (column.times.length > 0 || title === column.titles[0]) return [title];
  const lines = wrapText(column.titles[0] ?? "", widthPx, TITLE_SIZE_PX, true);
  return [lines[0] ?? "", fitReading([lines.slice(1).join(" ")], widthPx, TITLE_SIZE_PX, true)];
}
