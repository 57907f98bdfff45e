import type { TieRole } from "./vocabulary";

/** Roles that are drawn as ties; `addressee` and `about` stand in panel and table only. */
export const DRAWN_ROLES: readonly TieRole[] = ["target", "counterpart", "beneficiary"];
