import { describe, expect, it } from "vitest";
import type { BuiltChunk } from "./chunkListPlugin";
import { chunksWithBuildOnlyPackages, firstPictureFiles } from "./firstPicture";

function makeChunk(file: string, fields: Partial<BuiltChunk> = {}): BuiltChunk {
  return { file, isEntry: false, imports: [], css: [], modules: [], ...fields };
}

describe("firstPictureFiles", () => {
  it("takes the modules' chunks, what loads with them and their styles, each once", () => {
    const chunks = [
      makeChunk("main.js", { modules: ["a.ts"], imports: ["shared.js"], css: ["main.css"] }),
      makeChunk("shared.js", { imports: ["main.js"], css: ["shared.css"] }),
      makeChunk("map.js", { modules: ["map.ts"], imports: ["shared.js"] }),
      makeChunk("export.js", { modules: ["export.ts"] }),
    ];
    expect(firstPictureFiles(chunks, ["a.ts", "map.ts"])).toEqual([
      "main.css",
      "main.js",
      "map.js",
      "shared.css",
      "shared.js",
    ]);
  });

  it("fails on a module that is in no chunk", () => {
    expect(() => firstPictureFiles([makeChunk("main.js")], ["a.ts"])).toThrow(
      "a.ts is in no chunk of the build",
    );
  });
});

describe("chunksWithBuildOnlyPackages", () => {
  it("names the chunks that hold a build-only package", () => {
    const chunks = [
      makeChunk("main.js", { modules: ["node_modules/zodiac/index.js", "src/edtf/a.ts"] }),
      makeChunk("check.js", { modules: ["node_modules/zod/index.js"] }),
    ];
    expect(chunksWithBuildOnlyPackages(chunks)).toEqual(["check.js"]);
  });
});
