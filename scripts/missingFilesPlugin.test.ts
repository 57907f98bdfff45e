import { describe, expect, it } from "vitest";
import { isFilePath } from "./missingFilesPlugin";

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
