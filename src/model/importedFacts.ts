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

/** A column that is shown as it is. */
export interface ImportedField {
  name: string;
  value: string;
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
  /** Id of the record that tells the same action first, at another place; its own where it is that one. */
  repeats?: string;
  /** What else the row says, by the column's name and as it stands there. */
  fields: readonly ImportedField[];
}
