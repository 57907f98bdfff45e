import { cleanText, cutToLength } from "../model/plainText";

const MAX_SHOWN_LENGTH = 40;

/**
 * `unreadable`: not a value of this key, the default stands. `too-long`: cut. `swapped`: the earlier
 * date came second. `adjusted`: a number was moved to the nearest allowed one. `excluded`: another key of the link stands in its place. `not-available`: a key
 * or value of the table that this version does not have. `newer-version`: the link was made by a
 * later version of the table.
 */
export type UrlNoticeReason =
  | "unreadable"
  | "too-long"
  | "swapped"
  | "adjusted"
  | "excluded"
  | "not-available"
  | "newer-version";

/** Something in a link that was not taken as it stood. `key` is the parameter, or `link` for the whole. */
export interface UrlNotice {
  key: string;
  /** The offending part, cleaned and shortened for display. */
  value: string;
  reason: UrlNoticeReason;
}

/** Well-formed ids of a link that the dossier does not have: "1 of 3 items is not in this dossier". */
export interface MissingNotice {
  key: string;
  missing: readonly string[];
  of: number;
  reason: "missing";
}

export type StateNotice = UrlNotice | MissingNotice;

export type ReportNotice = (key: string, value: string, reason: UrlNoticeReason) => void;

/** Shortens foreign text for a notice. */
export function shortenForNotice(value: string): string {
  const text = cleanText(value.slice(0, 4 * MAX_SHOWN_LENGTH));
  return text.length > MAX_SHOWN_LENGTH ? `${cutToLength(text, MAX_SHOWN_LENGTH - 1)}…` : text;
}
