import { isObject } from "./jsonHead";
import { cellOf, type JsonRow, type JsonTable } from "./jsonRows";
import { TIMELINE } from "./timelineColumns";

const HEADER = [...TIMELINE.columns, "unique_id"];

/** The JSON of TimelineJS as its sheet has it: a title, eras and events, one row each. */
export function readTimelineTable(value: unknown): JsonTable | { expected: string } {
  const events: unknown = isObject(value) ? value["events"] : undefined;
  if (!isObject(value) || !Array.isArray(events)) return { expected: "a list of events" };
  const eras: unknown = value["eras"];
  return {
    header: HEADER,
    rows: listRows([
      ...(value["title"] === undefined ? [] : [{ slide: value["title"], type: "title" }]),
      ...events.map((slide: unknown) => ({ slide, type: "" })),
      ...(Array.isArray(eras) ? eras.map((slide: unknown) => ({ slide, type: "era" })) : []),
    ]),
  };
}

function* listRows(slides: readonly { slide: unknown; type: string }[]): Generator<JsonRow> {
  for (const { slide, type } of slides) {
    if (!isObject(slide)) {
      const problem = { column: null, field: "", found: "no object", expected: "a slide" };
      yield { problem };
      continue;
    }
    const [text, media] = [objectOf(slide["text"]), objectOf(slide["media"])];
    const values: Record<string, unknown> = {
      ...dateCells(slide["start_date"], ""),
      ...dateCells(slide["end_date"], "End "),
      "Display Date": slide["display_date"] ?? objectOf(slide["start_date"])["display_date"],
      Headline: text["headline"],
      Text: text["text"],
      Media: media["url"],
      "Media Credit": media["credit"],
      "Media Caption": media["caption"],
      Type: type,
      Group: slide["group"],
      unique_id: slide["unique_id"],
    };
    yield { cells: HEADER.map((name) => cellOf(values[name])) };
  }
}

function dateCells(value: unknown, prefix: "" | "End "): Record<string, unknown> {
  const { year, month, day, hour, minute } = objectOf(value);
  const time = [hour, minute].map(cellOf).filter((part) => part !== "");
  return {
    [`${prefix}Year`]: year,
    [`${prefix}Month`]: month,
    [`${prefix}Day`]: day,
    [`${prefix}Time`]: time.join(":"),
  };
}

function objectOf(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}
