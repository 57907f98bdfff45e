/** The dossier that `/` shows, and that a page without a dossier falls back to. */
export const DEFAULT_DOSSIER_ID = "pakistan-iran-2023";
