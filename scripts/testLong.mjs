// `npm run test:long`: the quick checks, with the browser tests in full instead of their quick choice.
import { prepareTests, quickSteps, runSteps } from "./testSteps.mjs";
import { runMain } from "./env.mjs";

await runMain(async () => {
  const environment = { ...(await prepareTests()), TEST_SET: "long" };
  return runSteps(quickSteps(environment));
});
