// The build writes this to offline.js with the list of files in the place of the two constants. It keeps
// one version of the site whole: nothing of another version is served with it, and a new one waits until
// the reader asks for it. Other hosts and whatever is not in the list are none of its business.
const VERSION = "__VERSION__";

/** Path below the site → hash of its contents. */
const FILES = __FILES__;

/** For paths that have no page of their own in the list. */
const SHELL = "404.html";

/** Several sites may share a host. */
const PREFIX = `readout ${self.registration.scope} `;
const BASE = new URL(self.registration.scope).pathname;
const MOST_AT_ONCE = 6;

self.addEventListener("install", (event) => event.waitUntil(store()));

self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([dropOldVersions(), self.clients.claim()]));
});

self.addEventListener("message", ({ data }) => {
  if (data === "update") void self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (!pathname.startsWith(BASE)) return;
  const file = findFile(pathname.slice(BASE.length), request.mode === "navigate");
  if (file !== null) event.respondWith(answer(file, request));
});

/** A page's address is answered with its file, or that of the page above it; null leaves it to the network. */
function findFile(path, isPage) {
  if (Object.hasOwn(FILES, path)) return path;
  if (!isPage) return path.startsWith("assets/") ? path : null;
  const folders = path
    .replace(/index\.html$/, "")
    .split("/")
    .filter(Boolean);
  if (/\.[a-z0-9]+$/i.test(folders.at(-1) ?? "")) return null;
  for (const depth of [folders.length, folders.length - 1]) {
    const file = [...folders.slice(0, depth), "index.html"].join("/");
    const isOwn = depth === folders.length || depth === 3;
    if (isOwn && Object.hasOwn(FILES, file)) return file;
  }
  return SHELL;
}

async function answer(file, request) {
  const own = Object.hasOwn(FILES, file) ? await caches.match(keyOf(file)) : undefined;
  if (own) return own;
  // A page that was open when the reader updated another still asks for its own version's code.
  const older = file.startsWith("assets/")
    ? await caches.match(new URL(file, self.registration.scope), { ignoreSearch: true })
    : undefined;
  return older ?? fetch(request);
}

/** What another version has of the same contents is not fetched again. */
async function store() {
  const cache = await caches.open(PREFIX + VERSION);
  const waiting = Object.keys(FILES);
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const key = keyOf(file);
      const known = await caches.match(key);
      await cache.put(key, known ?? (await load(file)));
    }
  };
  await Promise.all(Array.from({ length: MOST_AT_ONCE }, work));
}

async function load(file) {
  const path = file.replace(/(^|\/)index\.html$/, "$1");
  const response = await fetch(new URL(path, self.registration.scope), { cache: "no-cache" });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  // A browser refuses an answer to a page that came by a redirection.
  const { status, headers } = response;
  return response.redirected ? new Response(response.body, { status, headers }) : response;
}

/** The one before stays for pages that are still open. */
async function dropOldVersions() {
  const own = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const older = own.filter((name) => name !== PREFIX + VERSION);
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
}

function keyOf(file) {
  const url = new URL(file, self.registration.scope);
  url.search = FILES[file];
  return url.href;
}
