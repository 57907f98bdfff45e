import { describe, expect, it } from "vitest";
import { isFilePath, resolveAnswer } from "./staticHostPlugin";

describe("isFilePath", () => {
  it.each([
    "data/dossiers/none.json",
    "data/none",
    "assets/none",
    "fonts/a.woff2",
    "theme.js",
    "THEME.JS",
    "favicon.ico",
    "robots.txt",
    "site.webmanifest",
    "apple-touch-icon.png",
    "d/pakistan-iran-2023/index.js.map",
    "gallery.html",
    "d/pakistan-iran-2023/timeline/other.HTML",
  ])("takes %s for a file", (path) => {
    expect(isFilePath(path)).toBe(true);
  });

  it.each([
    "",
    "d/pakistan-iran-2023/",
    "d/pakistan-iran-2023/timeline",
    "database",
    "d/pakistan-iran-2023.",
    "d/pakistan-iran-2023/map.",
    "d/pakistan-iran-2023/map…",
    "d/pakistan-iran-2023/map/).",
    "d/pakistan-iran-2023/names/term-readout.",
    "index.html",
    "d/pakistan-iran-2023/timeline/index.html",
    "D/PAKISTAN-IRAN-2023/TIMELINE/INDEX.HTML",
    "d/pakistan-iran-2023/map.and",
  ])("takes %j for a page", (path) => {
    expect(isFilePath(path)).toBe(false);
  });
});

describe("resolveAnswer", () => {
  const files = new Set([
    "index.html",
    "404.html",
    "theme.js",
    "d/a/index.html",
    "d/a/map/index.html",
  ]);
  const answer = (path: string) => resolveAnswer(path, (file) => files.has(file));

  it.each([
    ["", "index.html"],
    ["d/a/", "d/a/index.html"],
    ["d/a/map/", "d/a/map/index.html"],
  ])("answers %j with the page of the folder", (path, file) => {
    expect(answer(path)).toEqual({ kind: "page", file });
  });

  it.each(["d/a", "d/a/map"])("leads %s to the folder of that name", (path) => {
    expect(answer(path)).toEqual({ kind: "redirect" });
  });

  it.each(["theme.js", "d/a/map/index.html"])("answers %s with the file", (path) => {
    expect(answer(path)).toEqual({ kind: "file" });
  });

  it.each(["d/a/map.", "d/A/map/", "d//a/map/", "/d/a/", "d/b/", "nothing", "d/a/../../d/a/"])(
    "finds no page at %s",
    (path) => {
      expect(answer(path)).toEqual({ kind: "missing-page" });
    },
  );

  it.each(["data/none.json", "assets/none", "d/a/none.js", "../theme.js"])(
    "finds no file at %s",
    (path) => {
      expect(answer(path)).toEqual({ kind: "missing-file" });
    },
  );
});
