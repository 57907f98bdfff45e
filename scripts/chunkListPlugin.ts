import { writeFileSync } from "node:fs";
import type { Plugin } from "vite";

export interface BuiltChunk {
  file: string;
  isEntry: boolean;
  /** Files of the chunks that load with this one. */
  imports: string[];
  css: string[];
  /** Source modules inside, as paths from the repository's root. */
  modules: string[];
}

/** Outside the build, since readers need not get it. */
export const CHUNK_LIST_FILE = "node_modules/.readout-chunks.json";

/** Writes which source module went into which chunk, for the byte budgets. */
export function chunkListPlugin(): Plugin {
  let root = "";
  return {
    name: "readout:chunk-list",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    writeBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((output): BuiltChunk[] =>
        output.type === "chunk"
          ? [
              {
                file: output.fileName,
                isEntry: output.isEntry,
                imports: output.imports,
                css: [...(output.viteMetadata?.importedCss ?? [])],
                modules: Object.keys(output.modules).map((id) => id.replace(`${root}/`, "")),
              },
            ]
          : [],
      );
      writeFileSync(CHUNK_LIST_FILE, JSON.stringify(chunks, null, 2));
    },
  };
}
