import { writeBibtex } from "../../formats/bibtex";
import { writeCitationText, type CitationWords } from "../../formats/citationText";
import { writeCslJson } from "../../formats/cslJson";
import { writeRis } from "../../formats/ris";
import type { Citation } from "../../model/citation";
import { m } from "../../paraglide/messages.js";
import { formatCitedDate } from "../../selectors/citedDateText";

export const CITATION_FORMATS = ["text", "bibtex", "ris", "csl"] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

interface FormatKind {
  label: () => string;
  extension: string;
  /** MIME type of the file. */
  type: string;
  write: (citation: Citation) => string;
}

const WORDS: CitationWords = {
  quoted: (title) => m.cite_quoted({ title }),
  within: (container) => m.cite_within({ container }),
  get noDate() {
    return m.cite_no_date();
  },
  date: formatCitedDate,
  accessed: (day) =>
    m.cite_accessed({ date: formatCitedDate({ from: day, to: null, isApproximate: false }) }),
};

export const FORMAT_KINDS: Record<CitationFormat, FormatKind> = {
  text: {
    label: m.cite_text,
    extension: "txt",
    type: "text/plain",
    write: (citation) => `${writeCitationText(citation, WORDS)}\n`,
  },
  bibtex: {
    label: m.cite_bibtex,
    extension: "bib",
    type: "application/x-bibtex",
    write: writeBibtex,
  },
  ris: {
    label: m.cite_ris,
    extension: "ris",
    type: "application/x-research-info-systems",
    write: writeRis,
  },
  csl: {
    label: m.cite_csl,
    extension: "json",
    type: "application/vnd.citationstyles.csl+json",
    write: writeCslJson,
  },
};
