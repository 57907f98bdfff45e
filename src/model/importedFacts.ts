/** A source that a row names. Foreign words; `url` only where it is http or https without a user. */
export interface ImportedCitation {
  publisher: string;
  title?: string;
  url?: string;
  /** As the file writes it. */
  published?: string;
}

/** Reported estimates of deaths. */
export interface ImportedFatalities {
  best: number;
  low?: number;
  high?: number;
}

/** What a row of a reader's file says of its event beyond the terms of a record. */
export interface ImportedFacts {
  /** The file's own id, or its line where it has none. */
  key: string;
  /** Line of the file on which the row begins, from 1; in JSON the place in its list. */
  line: number;
  /** The file's own prose: never shown as a source's words. */
  note?: string;
  citations: readonly ImportedCitation[];
  fatalities?: ImportedFatalities;
  /** What the file's own scheme calls the code. */
  codeLabel?: string;
  /** Rows that tell one action at several places share it. */
  repeats?: string;
}
