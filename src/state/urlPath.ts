import { DEFAULT_DOSSIER_ID } from "./defaultDossier";
import { isSlug } from "./slug";
import { decodeRepeatedly } from "./urlText";
import { PAGES, type Page } from "./viewState";

const MAX_PATH_LENGTH = 2_000;

/** What a path names. `notFound` when it names no page; the dossier stands if it could be read. */
export interface DecodedPath {
  dossier: string | null;
  page: Page;
  notFound: boolean;
}

/** Reads a path below the site's base, with or without slash at the end. Total. */
export function decodePath(path: string): DecodedPath {
  const [root, dossier, name, ...rest] = splitPath(path);
  if (root === undefined) return { dossier: null, page: "overview", notFound: false };
  if (root !== "d" || dossier === undefined || !isSlug(dossier)) {
    return { dossier: null, page: "overview", notFound: true };
  }
  const page = name === undefined ? "overview" : findPage(name);
  if (page === null || rest.length > 0) return { dossier, page: "overview", notFound: true };
  return { dossier, page, notFound: false };
}

/** Canonical path: `/`, `/d/<dossier>/` or `/d/<dossier>/<page>/`. Total. */
export function encodePath(dossier: string | null, page: Page): string {
  const id = dossier !== null && isSlug(dossier) ? dossier : null;
  if (page === "overview") return id === null ? "/" : `/d/${id}/`;
  return `/d/${id ?? DEFAULT_DOSSIER_ID}/${page}/`;
}

function splitPath(path: string): string[] {
  const segments = decodeRepeatedly(path.slice(0, MAX_PATH_LENGTH))
    .toLowerCase()
    .split("/")
    .map((segment) => segment.replace(/^[\s"'<([]+|[\s"'<>()[\]{}“”‘’«»`*_.,;:!?…|\\]+$/g, ""))
    .filter((segment) => segment !== "");
  return segments.at(-1) === "index.html" ? segments.slice(0, -1) : segments;
}

/** The overview has no name of its own: its path is the dossier's. */
function findPage(name: string): Page | null {
  return PAGES.find((page) => page === name && page !== "overview") ?? null;
}
