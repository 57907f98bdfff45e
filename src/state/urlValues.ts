import { parseReference, type Reference } from "../model/reference";
import { canonicalIds, MAX_IDS_PER_FACET } from "./canonicalIds";
import { cleanFindText, joinWords } from "./findText";
import { parseEgo } from "./egoFocus";
import { parseCamera } from "./mapCamera";
import type { ReportNotice } from "./notices";
import { isPartialDate, orderDates } from "./partialDate";
import { canonicalPath } from "./pathEnds";
import { cleanText } from "../model/plainText";
import { cleanSearchText } from "./searchText";
import { isPackedDeck, isStep, MAX_DECK_LENGTH } from "./sequenceStep";
import { isSlug } from "./slug";
import type { EgoFocus, MapCamera, PresentMode, ViewState } from "./viewState";

/** Readers of single parameters: plain text → value, default and a notice when it cannot be read. */

export function readIds(key: string, values: readonly string[], report: ReportNotice): string[] {
  const ids = values
    .flatMap((value) => value.split(","))
    .map((id) => id.trim().toLowerCase())
    .filter((id) => id !== "");
  const unreadable = ids.filter((id) => !isSlug(id));
  if (unreadable.length > 0) report(key, unreadable.join(","), "unreadable");
  const readable = canonicalIds(ids);
  const count = new Set(ids).size - new Set(unreadable).size;
  if (count > MAX_IDS_PER_FACET) report(key, readable.join(","), "too-long");
  return readable;
}

export function readId(key: string, value: string, report: ReportNotice): string | null {
  const id = value.toLowerCase();
  if (value !== "" && !isSlug(id)) report(key, value, "unreadable");
  return isSlug(id) ? id : null;
}

export function readDateRange(
  from: string,
  to: string,
  report: ReportNotice,
): { from: string | null; to: string | null } {
  const first = readDate("from", from, report);
  const last = readDate("to", to, report);
  if (first === null || last === null) return { from: first, to: last };
  const range = orderDates(first, last);
  if (range.swapped) report("from", `${first}..${last}`, "swapped");
  return { from: range.from, to: range.to };
}

function readDate(key: string, value: string, report: ReportNotice): string | null {
  if (value === "") return null;
  if (isPartialDate(value)) return value;
  report(key, value, "unreadable");
  return null;
}

export function readTimeWindow(
  value: string,
  report: ReportNotice,
): readonly [string, string] | null {
  if (value === "") return null;
  const [from, to, ...rest] = value.split("..").map((date) => date.trim());
  if (rest.length > 0 || !isPartialDate(from ?? "") || !isPartialDate(to ?? "")) {
    report("t", value, "unreadable");
    return null;
  }
  const window = orderDates(from!, to!);
  if (window.swapped) report("t", value, "swapped");
  return [window.from, window.to];
}

export function readSearch(value: string, report: ReportNotice): string {
  const text = cleanSearchText(value);
  if (text.length < cleanText(value).length) report("q", value, "too-long");
  return text;
}

export function readFind(value: string, report: ReportNotice): string {
  const text = cleanFindText(value);
  if (text.length < joinWords(value).length) report("find", value, "too-long");
  return text;
}

export function readReference(value: string, report: ReportNotice): Reference | null {
  if (value === "") return null;
  const reference = parseReference(value.toLowerCase());
  if (reference === null) report("sel", value, "unreadable");
  return reference;
}

export function readCamera(value: string, report: ReportNotice): MapCamera | null {
  if (value === "") return null;
  const parsed = parseCamera(value);
  if (parsed === null) {
    report("map", value, "unreadable");
    return null;
  }
  if (parsed.adjusted) report("map", value, "adjusted");
  return parsed.camera;
}

/** The ways between two actors, else the relations around one: never both. */
export function readFocus(
  ego: string,
  path: string,
  report: ReportNotice,
): Pick<ViewState, "ego" | "path"> {
  const ends = canonicalPath(path.toLowerCase().split(/\s*,\s*/));
  if (path !== "" && !ends) report("path", path, "unreadable");
  if (ends && ego !== "") report("ego", ego, "excluded");
  return { ego: ends ? null : readEgo(ego, report), path: ends };
}

function readEgo(value: string, report: ReportNotice): EgoFocus | null {
  if (value === "") return null;
  const parsed = parseEgo(value.toLowerCase());
  if (parsed === null) {
    report("ego", value, "unreadable");
    return null;
  }
  if (parsed.adjusted) report("ego", value, "adjusted");
  return parsed.ego;
}

export function readStep(value: string, report: ReportNotice): number | null {
  if (value === "") return null;
  const step = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (isStep(step)) return step;
  report("step", value, "unreadable");
  return null;
}

export function readDeck(value: string, report: ReportNotice): string {
  if (value === "" || isPackedDeck(value)) return value;
  report("deck", value, value.length > MAX_DECK_LENGTH ? "too-long" : "unreadable");
  return "";
}

export function readPresent(value: string, report: ReportNotice): PresentMode | null {
  const word = readWord("present", value, ["0", "1", "notes"], "0", report);
  if (word === "0") return null;
  return word === "1" ? "view" : word;
}

/** One word of a closed list; `later` are words of the table that are not built yet. */
export function readWord<Word extends string, Default extends Word | null>(
  key: string,
  value: string,
  words: readonly Word[],
  fallback: Default,
  report: ReportNotice,
  later: readonly string[] = [],
): Word | Default {
  const text = value.toLowerCase();
  const word = words.find((candidate) => candidate === text);
  if (word !== undefined) return word;
  if (text !== "") report(key, value, later.includes(text) ? "not-available" : "unreadable");
  return fallback;
}

export function readSwitch(key: string, value: string, report: ReportNotice): boolean {
  return readWord(key, value, ["0", "1"], "0", report) === "1";
}

/** The version a link was made for, 1 when it does not say. */
export function readVersion(value: string, newest: number, report: ReportNotice): number {
  if (value === "") return 1;
  const version = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (version < 1) {
    report("v", value, "unreadable");
    return 1;
  }
  if (version > newest) report("v", value, "newer-version");
  return version;
}
