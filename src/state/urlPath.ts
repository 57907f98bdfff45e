import { DEFAULT_DOSSIER_ID } from "./defaultDossier";
import { isSlug } from "./slug";
import { decodeRepeatedly } from "./urlText";
import { COMMON_PAGES, isCommonPage, PAGES, type Page } from "./viewState";

const MAX_PATH_LENGTH = 2_000;

/** What a path names. `notFound` when it names no page; the dossier stands if it could be read. */
export interface DecodedPath {
  dossier: string | null;
  page: Page;
  account: string | null;
  entry: string | null;
  notFound: boolean;
}

/** Reads a path below the site's base, with or without slash at the end. Total. */
export function decodePath(path: string): DecodedPath {
  const [root, dossier, name, part, ...rest] = splitPath(path);
  const found = (id: string | null, page: Page, below: string | null = null): DecodedPath => ({
    dossier: id,
    page,
    account: page === "accounts" ? below : null,
    entry: page === "names" ? below : null,
    notFound: false,
  });
  if (root === undefined) return found(null, "overview");
  const common = COMMON_PAGES.find((page) => page === root);
  if (common && dossier === undefined) return found(null, common);
  if (root !== "d" || dossier === undefined || !isSlug(dossier)) {
    return { ...found(null, "overview"), notFound: true };
  }
  const page = name === undefined ? "overview" : findPage(name);
  const isPart = part === undefined || (hasParts(page) && isSlug(part));
  if (page === null || !isPart || rest.length > 0) {
    return { ...found(dossier, "overview"), notFound: true };
  }
  return found(dossier, page, part ?? null);
}

/**
 * Canonical path: `/`, `/open/`, `/about/`, `/d/<dossier>/`, `/d/<dossier>/<page>/`, and below accounts an event,
 * below names an entry. Total.
 */
export function encodePath(dossier: string | null, page: Page, part: string | null): string {
  const id = dossier !== null && isSlug(dossier) ? dossier : null;
  if (isCommonPage(page)) return `/${page}/`;
  if (page === "overview") return id === null ? "/" : `/d/${id}/`;
  const end = hasParts(page) && part !== null && isSlug(part) ? `${part}/` : "";
  return `/d/${id ?? DEFAULT_DOSSIER_ID}/${page}/${end}`;
}

function hasParts(page: Page | null): boolean {
  return page === "accounts" || page === "names";
}

function splitPath(path: string): string[] {
  const segments = decodeRepeatedly(path.slice(0, MAX_PATH_LENGTH))
    .toLowerCase()
    .split("/")
    .map((segment) => segment.replace(/^[\s"'<([]+|[\s"'<>()[\]{}“”‘’«»`*_.,;:!?…|\\]+$/g, ""))
    .filter((segment) => segment !== "");
  return segments.at(-1) === "index.html" ? segments.slice(0, -1) : segments;
}

/** The overview's path is the dossier's, and some pages stand beside the dossiers. */
function findPage(name: string): Page | null {
  return PAGES.find((page) => page === name && page !== "overview" && !isCommonPage(page)) ?? null;
}
