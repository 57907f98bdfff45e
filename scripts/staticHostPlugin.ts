import { existsSync, readFileSync, statSync } from "node:fs";
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

/** What a host of static files does with a request. */
export type Answer =
  | { kind: "file" }
  /** The page that stands in the folder. */
  | { kind: "page"; file: string }
  /** To the folder's own address. */
  | { kind: "redirect" }
  | { kind: "missing-file" }
  | { kind: "missing-page" };

/**
 * How the present path under the base is answered where `hasFile` tells which files there are: as hosts
 * of static files do it, which know no pages but those that have a file.
 */
export function resolveAnswer(path: string, hasFile: (path: string) => boolean): Answer {
  const segments = path.split("/");
  const isOdd = segments.slice(0, -1).includes("") || segments.includes("..");
  if (isOdd) return { kind: isFilePath(path) ? "missing-file" : "missing-page" };
  const isFolder = path === "" || path.endsWith("/");
  if (isFolder && hasFile(`${path}index.html`)) return { kind: "page", file: `${path}index.html` };
  if (!isFolder && hasFile(path)) return { kind: "file" };
  if (!isFolder && hasFile(`${path}/index.html`)) return { kind: "redirect" };
  return { kind: isFilePath(path) ? "missing-file" : "missing-page" };
}

/**
 * Makes the preview server answer as a host of static files: a file for each known page, 404.html for
 * any other, and a plain 404 for a file that is not there. Without it a missing data file would get the
 * application's page and look like a broken one.
 */
export function staticHostPlugin(): Plugin {
  return {
    name: "readout:static-host",
    configureServer(server) {
      const { base, publicDir } = server.config;
      // In development modules come from the source tree, so only data is looked up.
      server.middlewares.use((request, response, next) => {
        const path = pathUnderBase(request.url ?? "/", base);
        if (path?.startsWith("data/") && !existsSync(join(publicDir, path)))
          sayMissing(response, path);
        else next();
      });
    },
    configurePreviewServer(server) {
      const { base, root, build } = server.config;
      server.middlewares.use(serveStatic(base, resolve(root, build.outDir)));
    },
  };
}

function serveStatic(base: string, folder: string) {
  const hasFile = (path: string) =>
    statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false;
  return (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const url = request.url ?? "/";
    const path = pathUnderBase(url, base);
    if (path === null) {
      next();
      return;
    }
    const [rawPath, query] = splitQuery(url);
    const answer = resolveAnswer(path, hasFile);
    switch (answer.kind) {
      case "file":
        next();
        return;
      case "page":
        request.url = `${base}${answer.file}${query}`;
        next();
        return;
      case "redirect":
        response.writeHead(301, { Location: `${rawPath}/${query}` }).end();
        return;
      case "missing-file":
        sayMissing(response, path);
        return;
      case "missing-page":
        response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
        response.end(request.method === "HEAD" ? "" : readFileSync(join(folder, "404.html")));
    }
  };
}

function sayMissing(response: ServerResponse, path: string): void {
  response.statusCode = 404;
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.end(`Not found: ${path}\n`);
}

/** Null when the path is outside the base or not decodable. */
function pathUnderBase(url: string, base: string): string | null {
  const [path] = splitQuery(url);
  if (!path.startsWith(base)) return null;
  try {
    return decodeURIComponent(path.slice(base.length));
  } catch {
    return null;
  }
}

/** As it stands: a URL parser would take what follows two slashes for a host. */
function splitQuery(url: string): [path: string, query: string] {
  const at = url.indexOf("?");
  return at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at)];
}
