import type { ImportFormat } from "../../model/importedSet";

/** Who made the data of a format, where the format is one provider's. */
export const PROVIDERS: Readonly<Partial<Record<ImportFormat, { name: string; url: string }>>> = {
  acled: { name: "ACLED", url: "https://acleddata.com/" },
  ucdp: { name: "Uppsala Conflict Data Program", url: "https://ucdp.uu.se/" },
  gdelt: { name: "GDELT Project", url: "https://www.gdeltproject.org/" },
  icews: { name: "ICEWS", url: "https://dataverse.harvard.edu/dataverse/icews" },
  polecat: { name: "POLECAT", url: "https://doi.org/10.7910/DVN/AJGVIT" },
};
