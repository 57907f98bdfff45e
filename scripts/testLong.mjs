// `npm run test:long`: the quick checks with every browser test, then fuzzing and Firefox.
import { longSteps, prepareTests, runSteps } from "./testSteps.mjs";
import { runMain } from "./env.mjs";

await runMain(async () => runSteps(longSteps(await prepareTests())));
