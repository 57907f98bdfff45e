import { paraglideVitePlugin } from "@inlang/paraglide-js";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { chunkListPlugin } from "./scripts/chunkListPlugin.ts";
import { galleryFaultsPlugin } from "./scripts/galleryFaultsPlugin.ts";
import { oneLanguagePlugin } from "./scripts/oneLanguagePlugin.ts";
import { pureRouterPlugin } from "./scripts/pureRouterPlugin.ts";
import { securityPlugin } from "./scripts/securityPlugin.ts";
import { staticHostPlugin } from "./scripts/staticHostPlugin.ts";
import { terserPlugin } from "./scripts/terserPlugin.ts";

const port = Number(process.env["PORT"] ?? 4173);

/** `BASE_PATH=/readout/` builds for a site that lives under a folder. */
const base = process.env["BASE_PATH"] ?? "/";

const SHARED = "shared";

export default defineConfig(({ command, isPreview }) => ({
  base,
  plugins: [
    react(),
    tailwindcss(),
    // The build's messages are compiled beforehand (`npm run messages`), for the type check as well.
    command === "serve" &&
      !isPreview &&
      paraglideVitePlugin({ project: "./project.inlang", outdir: "./src/paraglide" }),
    oneLanguagePlugin(),
    pureRouterPlugin(),
    // Before what answers requests, so that its headers are on errors as well.
    securityPlugin(),
    // Before what answers for files, since the gallery's faults take some away.
    galleryFaultsPlugin(),
    staticHostPlugin(),
    terserPlugin(),
    chunkListPlugin(),
  ],
  build: {
    outDir: process.env["OUT_DIR"] ?? "dist",
    target: "baseline-widely-available",
    // An inlined asset is a data: address, which the policy refuses for fonts and scripts.
    assetsInlineLimit: 0,
    // Every browser of the target knows modulepreload.
    modulePreload: { polyfill: false },
    // scripts/checkBytes.ts judges sizes, gzipped and by what the first picture needs.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every page needs is one file: split where parts on demand share it, it packs worse.
            { name: "first", tags: ["$initial"] },
            // What several parts on demand share: a file for every handful of lines would be a request each.
            {
              name: SHARED,
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 60_000,
            },
          ],
        },
        // The name of a shared file would list all that share it.
        chunkFileNames: ({ name }) =>
          `assets/${name.startsWith(SHARED) ? SHARED : "[name]"}-[hash].js`,
      },
    },
  },
  // What the worker needs later loads as a module of its own.
  worker: { format: "es", plugins: () => [terserPlugin()] },
  server: { host: "127.0.0.1", port: 5173, strictPort: true },
  preview: { host: "127.0.0.1", port, strictPort: true },
}));
