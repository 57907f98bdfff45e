import { createColumnFinder, refuseMissing, type ColumnFinder } from "./columnFinder";
import { cleanCell } from "./rowCells";
import { hostOf } from "./citeAddress";
import { compileWhen } from "./compileWhen";
import { htmlToPlain } from "./htmlToPlain";
import type { ImportedCitation } from "../../model/importedFacts";
import { datePartsWhen } from "./partialDate";
import { createRowCells, type RowCells } from "./rowCells";
import type { ReaderContext, ReaderStart } from "./rowReader";
import { nameRow } from "./rowTitle";
import { parseWebLink } from "./webLink";
import { TIMELINE } from "./timelineColumns";

/** Slides of TimelineJS. Their texts may hold HTML, of which the words are kept; their media become links. */
export function startTimelineReader(context: ReaderContext): ReaderStart {
  const columns = createColumnFinder(context.header);
  const missing = TIMELINE.required.filter((name) => !columns.has(name));
  if (missing.length > 0) return refuseMissing(context.header, missing);
  const at = findColumns(columns);
  const cells = createRowCells(context);
  const words = (text: string): string => {
    const plain = cleanCell(htmlToPlain(text));
    if (text.includes("<") && plain !== text) context.note("dropped-markup");
    return plain;
  };

  return {
    ok: true,
    reader: {
      ignored: columns.ignored(),
      read: (row, line) => {
        const shapeProblem = cells.open(row, line);
        if (shapeProblem) return shapeProblem;
        const type = cells.raw(at.type).toLowerCase();
        if (type === "title" || type === "era") {
          cells.refuse(
            at.type,
            "an event: a title has no time, and an era is a stretch of the scale",
          );
        }
        const when = readWhen(cells, at);
        const headline = words(cells.note(at.headline));
        const text = words(cells.note(at.text));
        const title = nameRow(headline || text, []);
        if (title === "") cells.refuse(at.headline, "a headline or a text");
        return cells.close(() => ({
          line,
          key: cells.name(at.id),
          title,
          ...(text !== "" && { note: text }),
          when,
          kind: "other",
          category: words(cells.name(at.group)),
          actors: [],
          ties: [],
          citations: citeMedia(cells, at, context, words),
          fields: cells.fields([at.displayDate, at.time]),
        }));
      },
    },
  };
}

type Columns = ReturnType<typeof findColumns>;

function findColumns({ find }: ColumnFinder) {
  return {
    id: find("unique_id"),
    type: find("Type"),
    start: [find("Year"), find("Month"), find("Day")] as const,
    end: [find("End Year"), find("End Month"), find("End Day")] as const,
    time: find("Time"),
    displayDate: find("Display Date"),
    headline: find("Headline"),
    text: find("Text"),
    group: find("Group", "Tag"),
    media: find("Media"),
    credit: find("Media Credit"),
    caption: find("Media Caption"),
  };
}

function readWhen(cells: RowCells, at: Columns): string {
  const read = ([year, month, day]: Columns["start"]) =>
    datePartsWhen(cells.raw(year), cells.raw(month), cells.raw(day));
  const start = read(at.start);
  if (start === null) {
    cells.refuse(at.start[0], "a year from 1 to 9999, with a month and a day of the calendar");
    return "";
  }
  if (at.end.every((column) => cells.raw(column) === "")) return start;
  const end = read(at.end);
  if (end === null) {
    cells.refuse(at.end[0], "a year from 1 to 9999, with a month and a day of the calendar");
    return "";
  }
  const when = end === start ? start : `${start}/${end}`;
  if (compileWhen(when) !== null) return when;
  cells.refuse(at.end[0], "an end that comes after the start");
  return "";
}

function citeMedia(
  cells: RowCells,
  at: Columns,
  { note }: ReaderContext,
  words: (text: string) => string,
): ImportedCitation[] {
  const media = cells.raw(at.media);
  const url = parseWebLink(media);
  if (media !== "" && url === null) note("dropped-link");
  const credit = words(cells.name(at.credit));
  const title = words(cells.name(at.caption));
  const publisher = credit || (url === null ? "" : hostOf(url));
  if (publisher === "" && title === "") return [];
  return [{ publisher, ...(title !== "" && { title }), ...(url !== null && { url }) }];
}
