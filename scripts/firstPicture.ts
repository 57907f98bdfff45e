import type { BuiltChunk } from "./chunkListPlugin";

/** The overview is complete when these have drawn, however they are split into chunks. */
export const OVERVIEW_MODULES: readonly string[] = [
  "src/app/main.tsx",
  "src/app/Overview.tsx",
  "src/views/article/ArticleView.tsx",
  "src/views/timeline/TimelineView.tsx",
  "src/views/relations/RelationsView.tsx",
  "src/views/map/MapView.tsx",
];

/** Packages that check data in the build and in the worker of imports, and have no place in a page. */
export const BUILD_ONLY_PACKAGES: readonly string[] = ["zod", "edtf"];

/**
 * Script and style files that the overview needs: the chunks of the given modules and whatever loads
 * with them. Throws when a module is in no chunk, since a budget must not pass by seeing nothing.
 */
export function firstPictureFiles(
  chunks: readonly BuiltChunk[],
  modules: readonly string[] = OVERVIEW_MODULES,
): string[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const files = new Set<string>();
  const visit = (chunk: BuiltChunk) => {
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const style of chunk.css) files.add(style);
    for (const file of chunk.imports) {
      const imported = byFile.get(file);
      if (imported) visit(imported);
    }
  };
  for (const module of modules) {
    const chunk = chunks.find((candidate) => candidate.modules.includes(module));
    if (!chunk) throw new Error(`${module} is in no chunk of the build`);
    visit(chunk);
  }
  return [...files].toSorted();
}

/** Chunks that hold a module of a package that belongs to the build alone. */
export function chunksWithBuildOnlyPackages(chunks: readonly BuiltChunk[]): string[] {
  return chunks
    .filter(({ modules }) =>
      modules.some((module) =>
        BUILD_ONLY_PACKAGES.some((name) => module.includes(`node_modules/${name}/`)),
      ),
    )
    .map(({ file }) => file);
}
