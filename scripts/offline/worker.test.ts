import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { fillWorker } from "./fillWorker";
import { listOfflineFiles } from "./listOfflineFiles";

const SOURCE = readFileSync("scripts/offline/worker.js", "utf8");
const SITE = "https://example.org/x/";
const D = "d/a";

const BUILT = [
  "404.html",
  "index.html",
  "about/index.html",
  "theme.js",
  "offline.js",
  "withoutScript.css",
  "cards/map.png",
  "assets/index-1.js",
  "data/dossiers/a.json",
  "data/dossiers/a.article.json",
  "data/geo/region.topo.json",
  `${D}/index.html`,
  `${D}/names/index.html`,
  `${D}/names/term-b/index.html`,
];

const files = new Map(listOfflineFiles(BUILT).map((file) => [file, `hash of ${file}`]));

interface Asked {
  method?: string;
  mode?: string;
}

/** What the worker answers with for an address: a file that it keeps, "network", or null where it keeps out. */
async function answerTo(url: string, { method = "GET", mode = "no-cors" }: Asked = {}) {
  const listeners = new Map<string, (event: object) => void>();
  const keptUrls = new Map(
    [...files].map(([file, hash]) => [`${SITE}${file}?${encodeURI(hash)}`, file]),
  );
  runInNewContext(fillWorker(SOURCE, files), {
    self: {
      registration: { scope: SITE },
      location: new URL(`${SITE}offline.js`),
      addEventListener: (type: string, listen: (event: object) => void) =>
        listeners.set(type, listen),
    },
    caches: { match: (key: string | URL) => Promise.resolve(keptUrls.get(String(key))) },
    fetch: () => Promise.resolve("network"),
    URL,
  });
  const answers: Promise<unknown>[] = [];
  listeners.get("fetch")?.({
    request: { url, method, mode },
    respondWith: (answer: Promise<unknown>) => answers.push(answer),
  });
  return answers.length === 0 ? null : await answers[0];
}

const openPage = (path: string) => answerTo(`${SITE}${path}`, { mode: "navigate" });

describe("the files that are kept", () => {
  it("are what the application loads, and no more", () => {
    const left = BUILT.filter((file) => !files.has(file));
    expect(left).toEqual([
      "offline.js",
      "withoutScript.css",
      "cards/map.png",
      "data/dossiers/a.json",
      `${D}/names/term-b/index.html`,
    ]);
  });
});

describe("the worker", () => {
  it.each([
    ["", "index.html"],
    ["?issue=x", "index.html"],
    ["d/a/", `${D}/index.html`],
    ["d/a", `${D}/index.html`],
    ["d/a/names/", `${D}/names/index.html`],
    ["d/a/names/index.html", `${D}/names/index.html`],
    ["d/a/names/term-b/?sel=x", `${D}/names/index.html`],
    ["d/a/map.", "404.html"],
    ["d/b/", "404.html"],
    ["D/A/", "404.html"],
    ["nothing/at/all/", "404.html"],
  ])("answers the page %j with %s", async (path, file) => {
    expect(await openPage(path)).toBe(file);
  });

  it("answers what it keeps, and fetches code of another version", async () => {
    expect(await answerTo(`${SITE}data/dossiers/a.article.json`)).toBe(
      "data/dossiers/a.article.json",
    );
    expect(await answerTo(`${SITE}assets/index-0.js`)).toBe("network");
  });

  it.each([
    "https://example.com/x/theme.js",
    "https://example.org/theme.js",
    `${SITE}data/dossiers/a.json`,
    `${SITE}constructor`,
  ])("leaves %s to the network", async (url) => {
    expect(await answerTo(url)).toBeNull();
  });

  it("leaves files that are opened as a page, and whatever is no reading", async () => {
    expect(await openPage("data/dossiers/a.json")).toBeNull();
    expect(await answerTo(`${SITE}theme.js`, { method: "POST" })).toBeNull();
  });
});

describe("fillWorker", () => {
  it("gives the same version for the same files, and another for others", () => {
    const filled = fillWorker(SOURCE, files);
    expect(fillWorker(SOURCE, new Map(files))).toBe(filled);
    const versionOf = (text: string) => /VERSION = "([0-9a-f]{12})"/.exec(text)?.[1];
    expect(versionOf(filled)).toBeDefined();
    const changed = new Map([...files, ["theme.js", "other"] as const]);
    expect(versionOf(fillWorker(SOURCE, changed))).not.toBe(versionOf(filled));
  });

  it("takes whatever the hashes in the names of files may hold", () => {
    const odd = new Map([...files, ["assets/Odd-A__B__.js", "1"] as const]);
    expect(fillWorker(SOURCE, odd)).toContain('"assets/Odd-A__B__.js"');
  });

  it("refuses to keep nothing, and a source without room", () => {
    expect(() => fillWorker(SOURCE, new Map())).toThrow(/none to keep/);
    expect(() => fillWorker("const FILES = [];", files)).toThrow(/no room/);
  });
});
