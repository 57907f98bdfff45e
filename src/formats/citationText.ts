import type { Citation, CitedDate } from "../model/citation";
import { toCitationLine, toCitationUrl } from "./citationLine";

/** The words of a citation in running text, in the reader's language. */
export interface CitationWords {
  quoted: (title: string) => string;
  within: (container: string) => string;
  noDate: string;
  date: (date: CitedDate) => string;
  /** For a day `YYYY-MM-DD`. */
  accessed: (day: string) => string;
}

/**
 * A citation to paste into a text: author, title, where it stands, date, address and day of reading;
 * the note as a sentence of its own.
 */
export function writeCitationText(citation: Citation, words: CitationWords): string {
  const { authors, title, container, publisher, publisherPlace, issued, url, note } = citation;
  const isNewspaper = citation.type === "article-newspaper";
  const house = [isNewspaper ? container : publisher, publisherPlace && `(${publisherPlace})`];
  const said = [
    ...authors,
    citation.isDescribed ? title : words.quoted(title),
    isNewspaper || container === null ? null : words.within(container),
    house.filter((part) => part !== null).join(" "),
    issued === null ? words.noDate : words.date(issued),
  ].filter((part) => part !== null && part !== "");
  const where = [url === null ? "" : toCitationUrl(url), `(${words.accessed(citation.accessed)})`];
  return toCitationLine(
    `${endSentence(said.join(", "))} ${where.join(" ")}. ${note === null ? "" : note}`,
  );
}

function endSentence(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}
