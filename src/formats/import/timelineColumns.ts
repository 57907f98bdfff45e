import type { FormatSignature } from "./formatSignatures";

/** The 18 columns of a TimelineJS sheet. */
export const TIMELINE: FormatSignature = {
  format: "timelinejs",
  columns: [
    "Year",
    "Month",
    "Day",
    "Time",
    "End Year",
    "End Month",
    "End Day",
    "End Time",
    "Display Date",
    "Headline",
    "Text",
    "Media",
    "Media Credit",
    "Media Caption",
    "Media Thumbnail",
    "Type",
    "Group",
    "Background",
  ],
  required: ["Year", "Headline", "Text"],
  otherNames: { Group: ["Tag"] },
};
