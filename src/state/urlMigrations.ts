import type { UrlValues } from "./urlPairs";

/** A link taken apart: the path below the base, and the plain values of each key. */
export interface UrlParts {
  path: string;
  values: UrlValues;
}

/**
 * One change of the table in docs/urls.md that old links have to be carried over. The first leads
 * from version 1 to 2, the second from 2 to 3, and so on; none is ever taken out or reordered.
 */
export interface UrlMigration {
  /** Day on which the new version came into force, `YYYY-MM-DD`. */
  date: string;
  reason: string;
  migrate: (parts: UrlParts) => UrlParts;
}

export const URL_MIGRATIONS: readonly UrlMigration[] = [];

/** The version of the table that a list of migrations leads to. */
export function urlVersionAfter(migrations: readonly UrlMigration[]): number {
  return migrations.length + 1;
}

/** Carries a link of `version` (1 is the oldest) to the newest one; newer links stay as they are. */
export function migrateUrl(
  parts: UrlParts,
  version: number,
  migrations: readonly UrlMigration[],
): UrlParts {
  return migrations.slice(version - 1).reduce((carried, { migrate }) => migrate(carried), parts);
}
