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

/** Where the list lies in the build; hidden from the preview server like every dotted folder. */
export const CHUNK_LIST_FILE = ".vite/chunks.json";

/** Writes which source module went into which chunk, for the byte budgets. */
export function chunkListPlugin(): Plugin {
  let root = "";
  return {
    name: "readout:chunk-list",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_options, bundle) {
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
      this.emitFile({
        type: "asset",
        fileName: CHUNK_LIST_FILE,
        source: JSON.stringify(chunks, null, 2),
      });
    },
  };
}
