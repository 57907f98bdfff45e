/** A date of a citation: one or two ends `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, no finer than known. */
export interface CitedDate {
  from: string;
  /** The other end of a period; null for a single date. */
  to: string | null;
  /** EDTF `~`, `?` or `%`: about then, or in doubt. */
  isApproximate: boolean;
}

/** What can be cited as; a coded record and a view are pages of the web. */
export type CitedType = "webpage" | "article-newspaper";

/** What a citation says, before any format writes it down. What is not known is null, never guessed. */
export interface Citation {
  /** Letters, digits and hyphens; the same for the same thing. */
  key: string;
  type: CitedType;
  /** Corporate names, as they are. */
  authors: readonly string[];
  title: string;
  /** The title is our description, in square brackets, because the printed one is not recorded. */
  isDescribed: boolean;
  /** The newspaper or the larger work that it stands in. */
  container: string | null;
  publisher: string | null;
  /** Where the publisher is, as recorded: a country. */
  publisherPlace: string | null;
  genre: string | null;
  issued: CitedDate | null;
  /** The reader's day `YYYY-MM-DD`. */
  accessed: string;
  /** Absolute; null where the recorded address is not one of the web. */
  url: string | null;
  /** BCP 47. */
  language: string | null;
  note: string | null;
}

const DATE = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)([?~%]?)$/;

/** A checked EDTF date or closed interval; null for what has an open end or digits left out. */
export function parseCitedDate(edtf: string): CitedDate | null {
  const ends = edtf.split("/").map((end) => DATE.exec(end));
  const [from, to] = ends;
  if (!from || ends.length > 2 || (ends.length === 2 && !to)) return null;
  return {
    from: from[1]!,
    to: to?.[1] ?? null,
    isApproximate: ends.some((end) => end?.[2] !== ""),
  };
}

/** `[2023, 12]` for `2023-12`. */
export function datePartsOf(date: string): number[] {
  return date.split("-").map(Number);
}
