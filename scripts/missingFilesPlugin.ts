import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

/** Folders of files: a path in them is never a page of the app. */
const FILE_FOLDERS = ["assets/", "data/", "fonts/"];

/** What files are that a site may hold or a browser asks for. Of pages none ends so. */
const FILE_EXTENSION =
  /\.(?:css|csv|geojson|gif|ico|jpe?g|js|json|map|md|mjs|pdf|png|svg|ts|tsx|txt|wasm|webmanifest|webp|woff2?|xml)$/i;

/** A page's link may end in `index.html`, and in no other document. */
const OTHER_DOCUMENT = /(?:^|\/)(?!index\.html?$)[^/]*\.html?$/i;

/**
 * Whether a path under the base names a file rather than a page: it lies in a folder of files or ends
 * as files do. Any other dot belongs to the link of a page, such as a full stop glued to its end.
 */
export function isFilePath(path: string): boolean {
  if (FILE_FOLDERS.some((folder) => path.startsWith(folder))) return true;
  return FILE_EXTENSION.test(path) || OTHER_DOCUMENT.test(path);
}

/**
 * Answers 404 for a file that does not exist. Without it the fallback for pages would answer with the
 * app's HTML, and a missing data file would look like a broken one.
 */
export function missingFilesPlugin(): Plugin {
  return {
    name: "readout:missing-files",
    configureServer(server) {
      const { base, publicDir } = server.config;
      // In development modules come from the source tree, so only data is looked up.
      server.middlewares.use(answerMissing(base, [publicDir], (path) => path.startsWith("data/")));
    },
    configurePreviewServer(server) {
      const { base, root, build } = server.config;
      server.middlewares.use(answerMissing(base, [resolve(root, build.outDir)], isFilePath));
    },
  };
}

function answerMissing(base: string, folders: string[], applies: (path: string) => boolean) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const path = pathUnderBase(request.url ?? "/", base);
    if (path === null || !applies(path) || folders.some((dir) => existsSync(join(dir, path)))) {
      next();
      return;
    }
    response.statusCode = 404;
    response.setHeader("Content-Type", "text/plain; charset=utf-8");
    response.end(`Not found: ${path}\n`);
  };
}

/** Null when the path is outside the base or not decodable. */
function pathUnderBase(url: string, base: string): string | null {
  try {
    const { pathname } = new URL(url, "http://localhost");
    return pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : null;
  } catch {
    return null;
  }
}
