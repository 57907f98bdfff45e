import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { minify } from "terser";
import type { Plugin } from "vite";

/** Scripts that are served as they are, and read before anything is painted. */
const PUBLIC_SCRIPTS = ["theme.js"];

const COMPRESS = { passes: 2, ecma: 2022 } as const;

/**
 * Presses the bundler's minified chunks once more: its own minifier, the faster one, leaves some 1 % that
 * the reader would load. Names between chunks are imports by then, so each may be pressed by itself.
 */
export function terserPlugin(): Plugin {
  return {
    name: "readout:terser",
    apply: "build",
    async generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== "chunk") continue;
        const { code } = await minify(part.code, { module: true, compress: COMPRESS });
        if (code) part.code = code;
      }
    },
    async writeBundle({ dir = "dist" }) {
      for (const name of PUBLIC_SCRIPTS) {
        const file = join(dir, name);
        const { code } = await minify(readFileSync(file, "utf8"), { compress: COMPRESS });
        if (code) writeFileSync(file, code);
      }
    },
  };
}
