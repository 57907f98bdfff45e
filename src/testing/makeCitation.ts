import type { Citation } from "../model/citation";

export function makeCitation(fields: Partial<Citation> = {}): Citation {
  return {
    key: "dawn-20231219",
    type: "webpage",
    authors: [],
    title: "Pakistan reaffirms pledge",
    isDescribed: false,
    container: null,
    publisher: "Dawn",
    publisherPlace: "Pakistan",
    genre: null,
    issued: { from: "2023-12-19", to: null, isApproximate: false },
    accessed: "2026-11-24",
    url: "https://www.dawn.com/news/1799082/",
    language: null,
    note: null,
    ...fields,
  };
}
