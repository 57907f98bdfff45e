import { defineConfig } from "vitest/config";

// Enough to find a fault that a mutation makes, and few enough to run them for each one.
process.env["PROPERTY_RUNS"] ??= "50";
process.env["FUZZ_SEED"] ??= "20231220";

/** The tests that judge mutations of codec, evidence and time code (stryker.config.mjs). */
export default defineConfig({
  plugins: [
    {
      name: "readout:forks",
      // Stryker asks for threads, in which a test cannot set the time zone.
      configureVitest({ project }) {
        project.config.pool = "forks";
      },
    },
  ],
  test: {
    globalSetup: ["scripts/compileMessages.mjs", "scripts/propertySeed.mjs"],
    setupFiles: ["src/testing/propertySetup.ts"],
    environment: "node",
    testTimeout: 60_000,
    include: ["src/testing/mutation/*.ts"],
  },
});
