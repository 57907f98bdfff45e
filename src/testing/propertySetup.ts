import fc from "fast-check";

/** The seed that scripts/propertySeed.mjs chose and printed, for every property of the run. */
fc.configureGlobal({ seed: Number(process.env["FUZZ_SEED"]) });
