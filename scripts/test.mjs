// `npm test`: sets up what is missing and runs every quick check.
import { prepareTests, quickSteps, runSteps } from "./testSteps.mjs";
import { runMain } from "./env.mjs";

await runMain(async () => runSteps(quickSteps(await prepareTests())));
