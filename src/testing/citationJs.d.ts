/** The part of citation-js that the tests use; it ships no types. */
declare module "@citation-js/core" {
  export interface ParsedDate {
    "date-parts"?: (number[] | undefined)[];
  }

  export interface ParsedItem {
    id?: string;
    type?: string;
    title?: string;
    author?: { literal?: string; family?: string }[];
    "container-title"?: string;
    "collection-title"?: string;
    publisher?: string;
    "publisher-place"?: string;
    issued?: ParsedDate;
    accessed?: ParsedDate;
    URL?: string;
    language?: string;
    note?: string;
  }

  export class Cite {
    constructor(text: string);
    data: ParsedItem[];
    format(
      what: "bibliography",
      options: { template: string; format: "text"; lang: string },
    ): string;
  }
}

declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
