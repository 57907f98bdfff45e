import { availableParallelism } from "node:os";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  test: {
    globalSetup: ["scripts/compileMessages.mjs"],
    // Properties run a thousand cases each; a busy machine must not fail them.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By itself Vitest leaves one core idle, which on two is half the machine.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          environment: "node",
          // Pure code leaves nothing behind, so files may share one set of modules.
          isolate: false,
          globalSetup: ["scripts/propertySeed.mjs"],
          setupFiles: ["src/testing/propertySetup.ts"],
          include: ["src/**/*.test.ts", "scripts/**/*.test.ts", "bench/**/*.test.ts"],
          exclude: ["src/ui/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser-like",
          environment: "happy-dom",
          // Each file has a document of its own; loading all views again for each took most of the time.
          isolate: false,
          include: ["src/**/*.test.tsx", "src/ui/**/*.test.ts"],
          setupFiles: ["src/testing/setup.ts"],
        },
      },
    ],
    coverage: {
      provider: "v8",
      reporter: ["text-summary", "json-summary"],
      include: ["src/{model,formats,state,selectors,layout}/**/*.ts"],
      exclude: ["**/*.test.ts", "**/*.tsx"],
      // A folder each: a well tested one must not make up for another.
      thresholds: {
        "src/model/**": { lines: 95 },
        "src/formats/**": { lines: 95 },
        "src/state/**": { lines: 95 },
        "src/selectors/**": { lines: 95 },
        "src/layout/**": { lines: 95 },
      },
    },
  },
});
