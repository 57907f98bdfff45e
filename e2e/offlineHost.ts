import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { SECURITY_HEADERS } from "../scripts/securityPolicy";
import { resolveAnswer } from "../scripts/staticHostPlugin";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

export interface OfflineHost {
  url: string;
  /** Paths that were asked for so far. */
  asked: string[];
  /** From now on this file has other contents. */
  change: (file: string, rewrite: (content: string) => string) => void;
  /** No network any more. */
  stop: () => Promise<void>;
}

/** A host of the build of its own, which can change what it serves and go away. */
export async function startOfflineHost(): Promise<OfflineHost> {
  const changed = new Map<string, string>();
  const asked: string[] = [];
  const isThere = (file: string) => /\.\w+$/.test(file) && existsSync(join("dist", file));
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "/").split("?")[0]!.slice(1));
    asked.push(`/${path}`);
    const answer = resolveAnswer(path, isThere);
    const isMissing = answer.kind === "missing-page" || answer.kind === "missing-file";
    const file = answer.kind === "page" ? answer.file : isMissing ? "404.html" : path;
    response.writeHead(isMissing ? 404 : 200, {
      ...SECURITY_HEADERS,
      "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
      "Cache-Control": "no-cache",
    });
    response.end(changed.get(file) ?? readFileSync(join("dist", file)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    change: (file, rewrite) =>
      changed.set(file, rewrite(changed.get(file) ?? readFileSync(join("dist", file), "utf8"))),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
