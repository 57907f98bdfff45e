import type { FormatSignature } from "./formatSignatures";

/** The 20 columns of ICEWS, in a table of tabs without quotes. */
export const ICEWS: FormatSignature = {
  format: "icews",
  columns: [
    "Event ID",
    "Event Date",
    "Source Name",
    "Source Sectors",
    "Source Country",
    "Event Text",
    "CAMEO Code",
    "Intensity",
    "Target Name",
    "Target Sectors",
    "Target Country",
    "Story ID",
    "Sentence Number",
    "Publisher",
    "City",
    "District",
    "Province",
    "Country",
    "Latitude",
    "Longitude",
  ],
  required: ["Event ID", "Event Date", "Source Name", "Target Name", "CAMEO Code"],
};
