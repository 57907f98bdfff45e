import type { ImportFormat } from "../../model/importedSet";
import type { ImportLicence } from "./detection";

const UNKNOWN: ImportLicence = {
  attribution: null,
  redistributable: false,
  machineCoded: false,
};

/**
 * What the providers ask for, as their terms were known when this was written. Where it is not verified
 * that rows may be passed on, they may not. A reader's own file is the reader's to pass on.
 */
export const IMPORT_LICENCES: Readonly<Record<ImportFormat, ImportLicence>> = {
  acled: {
    attribution: "Armed Conflict Location & Event Data (ACLED), acleddata.com. Accessed {date}.",
    redistributable: false,
    machineCoded: false,
  },
  ucdp: {
    attribution:
      "Uppsala Conflict Data Program (UCDP), Georeferenced Event Dataset, ucdp.uu.se. Accessed {date}.",
    redistributable: false,
    machineCoded: false,
  },
  gdelt: {
    attribution: "The GDELT Project, gdeltproject.org. Accessed {date}.",
    redistributable: false,
    machineCoded: true,
  },
  icews: {
    attribution:
      "Integrated Crisis Early Warning System (ICEWS), Harvard Dataverse. Accessed {date}.",
    redistributable: false,
    machineCoded: true,
  },
  polecat: {
    attribution:
      "POLECAT (POLitical Event Classification, Attributes, and Types), doi:10.7910/DVN/AJGVIT. Accessed {date}.",
    redistributable: false,
    machineCoded: true,
  },
  dossier: { ...UNKNOWN, redistributable: true },
  timelinejs: { ...UNKNOWN, redistributable: true },
  geojson: { ...UNKNOWN, redistributable: true },
  mapped: { ...UNKNOWN, redistributable: true },
};
