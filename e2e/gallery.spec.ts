import { readFileSync, readdirSync } from "node:fs";
import { CHUNK_LIST_FILE, type BuiltChunk } from "../scripts/chunkListPlugin";
import { expect, test } from "./readoutTest";

test.describe("the gallery is for engineers only", { tag: "@wide" }, () => {
  test("the build holds nothing of it, nor of anything for tests", () => {
    const chunks = JSON.parse(readFileSync(CHUNK_LIST_FILE, "utf8")) as BuiltChunk[];
    const modules = chunks.flatMap((chunk) => chunk.modules);
    expect(modules).toContain("src/app/main.tsx");
    expect(modules.filter((module) => module.startsWith("src/testing/"))).toEqual([]);
    const files = readdirSync("dist", { recursive: true, encoding: "utf8" });
    const pages = files.filter((file) => file.endsWith(".html"));
    expect(pages.filter((file) => !/(?:^|\/)index\.html$/.test(file))).toEqual(["404.html"]);
    const styles = files.filter((file) => file.endsWith(".css"));
    const sheets = styles.map((file) => readFileSync(`dist/${file}`, "utf8")).join("\n");
    expect(sheets).toContain("article-mark");
    expect(sheets).not.toContain("gallery");
  });

  test("its address is none", async ({ request }) => {
    expect((await request.get("/gallery.html")).status()).toBe(404);
  });
});
