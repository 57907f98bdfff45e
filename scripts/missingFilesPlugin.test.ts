import { describe, expect, it } from "vitest";
import { isFilePath } from "./missingFilesPlugin";

describe("isFilePath", () => {
  it.each(["data/dossiers/none.json", "data/none", "assets/none", "theme.js", "fonts/a.woff2"])(
    "takes %s for a file",
    (path) => {
      expect(isFilePath(path)).toBe(true);
    },
  );

  it.each(["", "d/pakistan-iran-2023/", "d/pakistan-iran-2023/timeline", "database"])(
    "takes %j for a page",
    (path) => {
      expect(isFilePath(path)).toBe(false);
    },
  );
});
