import { datePartsOf, type Citation, type CitedDate } from "../model/citation";
import { toCitationLine, toCitationUrl } from "./citationLine";

interface CslDate {
  "date-parts": number[][];
  circa?: true;
}

/** CSL-JSON as reference managers exchange it: a list with one item. */
export function writeCslJson(citation: Citation): string {
  const { authors, issued, url } = citation;
  const item = {
    id: citation.key,
    type: citation.type,
    author:
      authors.length === 0
        ? undefined
        : authors.map((author) => ({ literal: toCitationLine(author) })),
    title: toCitationLine(citation.title),
    "container-title": line(citation.container),
    publisher: line(citation.publisher),
    "publisher-place": line(citation.publisherPlace),
    genre: line(citation.genre),
    issued: issued ? cslDate(issued) : undefined,
    accessed: cslDate({ from: citation.accessed, to: null, isApproximate: false }),
    URL: url === null ? undefined : toCitationUrl(url),
    language: line(citation.language),
    note: line(citation.note),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function line(text: string | null): string | undefined {
  return text === null ? undefined : toCitationLine(text);
}

function cslDate({ from, to, isApproximate }: CitedDate): CslDate {
  const ends = to === null ? [from] : [from, to];
  return { "date-parts": ends.map(datePartsOf), ...(isApproximate && { circa: true }) };
}
