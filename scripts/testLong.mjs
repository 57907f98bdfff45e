// `npm run test:long`: the quick checks with every browser test, and what takes hours besides.
import { longSteps, prepareTests, runSteps } from "./testSteps.mjs";
import { runMain } from "./env.mjs";

await runMain(async () => runSteps(longSteps(await prepareTests())));
